import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { zoneOf } from './order'
import { GAP, LANE_TITLE } from './sizes'

/** The column of one Availability Zone in a VPC, in pixels from the VPC's top left. Its title fills the first LANE_TITLE pixels. */
export type Lane = {
  readonly zone: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The lanes of a VPC, by zone, drawn from where its subnets stand. All have the same top and bottom. */
export function lanesOf(around: Around, vpc: Element): readonly Lane[] {
  const extents = new Map<string, { left: number; right: number }>()
  let top = Infinity
  let bottom = -Infinity
  for (const child of around.children(vpc.id)) {
    const zone = zoneOf(child)
    if (zone === undefined || !child.box) continue
    const { x, y, width, height } = child.box
    const extent = extents.get(zone) ?? { left: Infinity, right: -Infinity }
    extents.set(zone, { left: Math.min(extent.left, x), right: Math.max(extent.right, x + width) })
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + height)
  }
  const margin = GAP / 2
  return [...extents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, { left, right }]) => ({
      zone,
      x: left - margin,
      y: top - LANE_TITLE,
      width: right - left + 2 * margin,
      height: bottom - top + LANE_TITLE + margin,
    }))
}
