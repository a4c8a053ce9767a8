import type { Box } from '@/lib/design/element'
import type { Block } from './block'
import { shelves, shifted, stack } from './block'
import type { Size } from './sizes'
import { GAP, INSET, isOnBorder, LABEL_ROOM, LANE_GAP, LEAF, OVERHANG } from './sizes'

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

/** Gateways on the top border of the container around a block, at its right end; those that find no room there inside. */
export function crowned(gateways: readonly Block[], body: Block): Block {
  const step = LEAF.width + GAP
  if (gateways.length === 0) return body
  // One finds room beside the name in any case.
  const width = Math.max(body.width, LABEL_ROOM + step - INSET.left - GAP)
  const room = Math.max(0, Math.floor((width + INSET.left + GAP - LABEL_ROOM) / step))
  const inner = stack([shelves(gateways.slice(room), body.width), body], LANE_GAP / 2)
  const crown = gateways.slice(0, room)
  return {
    width: Math.max(width, inner.width),
    height: inner.height + OVERHANG,
    places: () => [
      ...crown.flatMap((gateway, index) =>
        shifted(gateway.places(), width + GAP - step * (crown.length - index), -INSET.top - OVERHANG),
      ),
      ...shifted(inner.places(), 0, OVERHANG),
    ],
  }
}
