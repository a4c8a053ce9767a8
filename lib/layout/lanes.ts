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

type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The lanes of a VPC, by zone, drawn from where its subnets stand. Those beside each other have the same top and bottom. */
export function lanesOf(around: Around, vpc: Element): readonly Lane[] {
  const extents = new Map<string, Extent>()
  for (const child of around.children(vpc.id)) {
    const zone = zoneOf(child)
    if (zone === undefined || !child.box) continue
    const { x, y, width, height } = child.box
    const own = { left: x, right: x + width, top: y, bottom: y + height }
    extents.set(zone, union(own, extents.get(zone) ?? own))
  }
  const all = [...extents.values()]
  const whole = all.reduce(union, all[0] ?? { left: 0, right: 0, top: 0, bottom: 0 })
  const wrapped = all.some((one) => all.some((other) => one !== other && isAbove(one, other)))
  const margin = GAP / 2
  return [...extents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, own]) => {
      const level = wrapped
        ? all.filter((other) => !isAbove(own, other) && !isAbove(other, own)).reduce(union)
        : whole
      return {
        zone,
        x: own.left - margin,
        y: level.top - LANE_TITLE,
        width: own.right - own.left + 2 * margin,
        height: level.bottom - level.top + LANE_TITLE + margin,
      }
    })
}

const union = (a: Extent, b: Extent): Extent => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
})

/** Does the one lane end before the other begins? */
const isAbove = (a: Extent, b: Extent) => a.bottom <= b.top - LANE_TITLE
