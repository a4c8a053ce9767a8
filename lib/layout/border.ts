import type { Box } from '@/lib/design/element'
import type { Block } from './block'
import { shifted } from './block'
import type { Size } from './sizes'
import { GAP, INSET, isOnBorder, LABEL_ROOM, LEAF, NARROWEST, OVERHANG } from './sizes'

/** From how near, in pixels, a side other than the top takes a gateway. */
const NEAR = 40

/** A gateway on the top border of its container, or on another side that it is near to. Others stay where they are. */
export function ontoBorder(kind: string, spot: Box, parent: Box | undefined): Box {
  if (!parent || !isOnBorder(kind)) return spot
  const far = { x: parent.width - spot.width, y: parent.height - spot.height }
  const x = between(INSET.left, spot.x, far.x - INSET.right)
  const y = between(INSET.top, spot.y, far.y - INSET.bottom)
  const way = (side: { x: number; y: number }) => Math.abs(side.x - spot.x) + Math.abs(side.y - spot.y)
  const top = { x: Math.max(x, LABEL_ROOM), y: -OVERHANG }
  const sides = [
    { x: -OVERHANG, y },
    { x: far.x + OVERHANG, y },
    { x, y: far.y + OVERHANG },
  ].filter((side) => way(side) <= Math.min(NEAR, way(top)))
  const [nearest = far.x < LABEL_ROOM ? { x, y } : top] = sides
  return { ...spot, ...nearest }
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))

/** Where a gateway goes when its container gets another size: it stays on the side that it stands on. */
export function heldBy(kind: string, box: Box, before: Size, after: Size): { x?: number; y?: number } {
  if (!isOnBorder(kind)) return {}
  const x = along(box.x, box.width, before.width, after.width)
  const y = along(box.y, box.height, before.height, after.height)
  return { ...(x !== undefined && { x }), ...(y !== undefined && { y }) }
}

function along(at: number, size: number, before: number, after: number): number | undefined {
  if (at === -OVERHANG) return at
  return at + size - OVERHANG === before ? after - size + OVERHANG : undefined
}

/** Where the name of a container stands; gateways keep off it. */
export const LABEL: Box = { x: 0, y: 0, width: LABEL_ROOM - GAP, height: INSET.top - GAP }

/**
 * Gateways on the border of the container around a block: on the top at its right end, beside the name, and on the bottom;
 * what finds no room on one side goes to the other, and the container is made wide enough for all.
 */
export function crowned(above: readonly Block[], below: readonly Block[], body: Block): Block {
  if (above.length + below.length === 0) return body
  const step = LEAF.width + GAP
  const width = wideEnough(above.length + below.length, body.width)
  const [overTop, underneath] = roomAt(width)
  const top = [...above.slice(0, overTop), ...below.slice(underneath)].slice(0, overTop)
  const onTop = new Set(top)
  const bottom = [...above, ...below].filter((gateway) => !onTop.has(gateway))
  const head = top.length > 0 ? OVERHANG : 0
  const foot = bottom.length > 0 ? LEAF.height - OVERHANG - INSET.bottom + GAP : 0
  const least = bottom.length > 0 ? NARROWEST.height - INSET.top - INSET.bottom : 0
  const height = Math.max(least, head + body.height + foot)
  const along = (gateways: readonly Block[], y: number) =>
    gateways.flatMap((gateway, index) =>
      shifted(gateway.places(), width + GAP - step * (gateways.length - index), y),
    )
  return {
    width,
    height,
    places: () => [
      ...along(top, -INSET.top - OVERHANG),
      ...along(bottom, height + INSET.bottom + OVERHANG - LEAF.height),
      ...shifted(body.places(), 0, head),
    ],
  }
}

/** How many gateways the top, beside the name, and the bottom of a block of a width take. */
function roomAt(width: number): readonly [number, number] {
  const step = LEAF.width + GAP
  const beside = Math.floor((width + INSET.left + GAP - LABEL_ROOM) / step)
  return [Math.max(0, beside), Math.floor((width + GAP) / step)]
}

/** One finds room beside the name in any case. */
function wideEnough(count: number, least: number): number {
  const step = LEAF.width + GAP
  let width = Math.max(least, LABEL_ROOM + step - INSET.left - GAP)
  for (let [top, bottom] = roomAt(width); top + bottom < count; [top, bottom] = roomAt(width)) width += step
  return width
}
