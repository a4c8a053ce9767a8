import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { LABEL, ontoBorder } from './border'
import { boxesPatch } from './boxes'
import { lanesOf } from './lanes'
import { isZoned, zoneOf } from './order'
import { makeRoom, overlap } from './room'
import type { Size } from './sizes'
import { GAP, INSET, insetOf, isOnBorder, LANE_GAP, LANE_TITLE, OVERHANG, sizeOf } from './sizes'

/** What is known of the place of a new element: its zone, the spot (from the parent's top left), its size. All optional. */
export type Wish = { readonly zone?: string; readonly x?: number; readonly y?: number; readonly size?: Size }

const COMING = 'coming'

/**
 * A place for a new element inside a parent (undefined is the bare canvas), as near to the wish as there is room; a subnet
 * goes into the lane of its zone. `grow` is what must change around it: bigger containers, siblings shifted.
 */
export function freeBox(
  around: Around,
  parent: Element | undefined,
  kind: string,
  wish: Wish = {},
): { readonly box: Box; readonly grow: Patch } {
  const size = wish.size ?? sizeOf(kind)
  const lane =
    parent && isZoned(kind) && wish.zone !== undefined
      ? inLane(around, parent, size, wish.zone, wish.y)
      : undefined
  const box = lane?.box ?? nearestFree(around, parent, kind, size, wish)
  const taker = { id: COMING, kind, parent: parent?.id, box, aside: lane?.aside }
  const boxes = new Map(makeRoom(around, [taker]))
  const settled = boxes.get(COMING) ?? box
  boxes.delete(COMING)
  return { box: settled, grow: boxesPatch(around.get, boxes) }
}

/**
 * After elements were moved, resized or dropped into another container: containers grow until they hold them.
 * `slide` moves the elements off siblings they landed on, `push` makes those siblings give way.
 */
export function fitAround(design: Design, ids: readonly Id[], manner: 'slide' | 'push' = 'slide'): Patch {
  const around = aroundOf(design)
  const chosen = ids.flatMap((id) => design.elements[id] ?? [])
  const placed = new Map<Id, Box>()
  const moving = new Set(ids)
  const takers = chosen.flatMap((element) => {
    if (!element.box) return []
    const parent = around.get(element.parent)
    const taken = siblingBoxes(around, parent, moving)
    for (const other of chosen)
      if (other.parent === element.parent && placed.has(other.id)) taken.push(placed.get(other.id)!)
    const wished = ontoBorder(element.kind, element.box, parent?.box)
    const clash = manner === 'slide' && taken.some((box) => overlap(wished, box))
    const box = clash ? nearestSpot(taken, parent, element.kind, wished, wished) : wished
    placed.set(element.id, box)
    return [{ id: element.id, kind: element.kind, parent: parent?.id, box }]
  })
  return boxesPatch(around.get, makeRoom(around, takers))
}

function siblingBoxes(around: Around, parent: Element | undefined, except: ReadonlySet<Id>): Box[] {
  return around.children(parent?.id).flatMap((child) => (child.box && !except.has(child.id) ? child.box : []))
}

function nearestFree(around: Around, parent: Element | undefined, kind: string, size: Size, wish: Wish): Box {
  const taken = siblingBoxes(around, parent, new Set())
  const corner = parent ? { x: INSET.left, y: INSET.top } : { x: 0, y: 0 }
  const spot = { x: wish.x ?? corner.x, y: wish.y ?? corner.y, ...size }
  // A gateway for which nobody named a place goes to the right end of the top border.
  const free = parent?.box && wish.x === undefined && isOnBorder(kind)
  const wished = free ? { ...spot, x: parent.box!.width - size.width - INSET.right, y: -OVERHANG } : spot
  return nearestSpot(taken, parent, kind, size, ontoBorder(kind, wished, parent?.box))
}

/** The free spot that makes the parent grow least and is nearest to where it was wished. */
function nearestSpot(
  siblings: readonly Box[],
  parent: Element | undefined,
  kind: string,
  { width, height }: Size,
  wish: { readonly x: number; readonly y: number },
): Box {
  const inset = insetOf(kind)
  const corner = parent ? { x: inset.left, y: inset.top } : { x: -Infinity, y: -Infinity }
  const taken = parent && isOnBorder(kind) ? [...siblings, LABEL] : siblings
  const spots = [wish, ...taken.flatMap((box) => besides(box, wish, { width, height }))].map(({ x, y }) => ({
    x: Math.max(corner.x, Math.round(x)),
    y: Math.max(corner.y, Math.round(y)),
    width,
    height,
  }))
  const inner = parent?.box
  const cost = (spot: Box) =>
    Math.abs(spot.x - wish.x) +
    Math.abs(spot.y - wish.y) +
    (inner
      ? 4 * Math.max(0, spot.x + width + inset.right - inner.width) +
        4 * Math.max(0, spot.y + height + inset.bottom - inner.height)
      : 0)
  const byCost = spots.map((spot) => ({ spot, cost: cost(spot) })).sort((a, b) => a.cost - b.cost)
  const free = byCost.find(({ spot }) => taken.every((box) => !overlap(spot, box, GAP)))?.spot
  const below = Math.max(0, ...taken.map((box) => box.y + box.height)) + GAP
  return free ?? { x: Math.max(INSET.left, wish.x), y: below, width, height }
}

/** Right of, below, left of and above a neighbour, level with it or with the wish. */
const besides = (box: Box, wish: { readonly x: number; readonly y: number }, { width, height }: Size) =>
  [box.y, wish.y]
    .flatMap((y) => [
      { x: box.x + box.width + GAP, y },
      { x: box.x - width - GAP, y },
    ])
    .concat(
      [box.x, wish.x].flatMap((x) => [
        { x, y: box.y + box.height + GAP },
        { x, y: box.y - height - GAP },
      ]),
    )

/**
 * Below the last subnet of its zone or in a gap between them, where what stands below gives way; a new zone opens a
 * lane at the right, before what stands there.
 */
function inLane(
  around: Around,
  vpc: Element,
  size: Size,
  zone: string,
  y?: number,
): { readonly box: Box; readonly aside: 'right' | 'down' } {
  const lanes = lanesOf(around, vpc)
  const lane = lanes.find((lane) => lane.zone === zone)
  const top = (lanes[0]?.y ?? INSET.top) + LANE_TITLE
  if (!lane) {
    const right =
      Math.max(INSET.left - LANE_GAP, ...lanes.map(({ x, width }) => x + width - GAP / 2)) + LANE_GAP
    return { box: { x: right, y: top, ...size }, aside: 'right' }
  }
  const zoned = around.children(vpc.id).filter((child) => isZoned(child.kind))
  const taken = zoned.flatMap((child) => child.box ?? [])
  const mates = zoned.flatMap((child) => (child.box && zoneOf(child) === zone ? child.box : []))
  const width = Math.max(size.width, ...mates.map((box) => box.width))
  const lefts = new Set(mates.map((box) => box.x))
  const tops = new Set([top, Math.max(top, y ?? top), ...taken.map((box) => box.y + box.height + GAP)])
  const spots = [...lefts]
    .flatMap((x) => [...tops].map((y) => ({ x, y, width, height: size.height })))
    .filter((spot) => taken.every((box) => !overlap(spot, box, GAP - 1)))
  const wished = y ?? top
  const box = spots.reduce((best, spot) =>
    Math.abs(spot.y - wished) < Math.abs(best.y - wished) ? spot : best,
  )
  return { box, aside: 'down' }
}
