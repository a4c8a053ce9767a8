import type { Box, Id } from '@/lib/design/element'
import { detour } from './detour'
import { headingOf, holding } from './heading'
import type { Point } from './line-points'
import { lengthOf, meets, middle, tidy } from './line-points'
import type { Placed, Scene } from './scene'

export type { Point } from './line-points'

/** How far a line keeps from what it passes, in pixels: half the gap between neighbours. */
const CHANNEL = 8
/** How far a line stands off the side of what it leaves, where strips of different kinds part. */
const STAND_OFF = 14

/** Beside more neighbours than this a line takes the usual way, whatever it crosses. */
const MOST_OBSTACLES = 60

/** Where an element is drawn now; its box moves while it is dragged. */
export type BoxOf = (placed: Placed) => Box

/**
 * A line of right angles between two elements: straight over where nothing is in the way, else through the channels
 * between rows and columns, inside `reach`. Lines to one target share a channel; those to others run beside it.
 */
export function route(scene: Scene, from: Placed, to: Placed, boxOf: BoxOf, reach?: Box): readonly Point[] {
  const [outerFrom, outerTo, siblings] = partedAt(scene, from, to)
  const obstacles = [
    ...siblings.filter((sibling) => sibling !== outerFrom && sibling !== outerTo),
    ...besideIn(scene, from, outerFrom),
    ...besideIn(scene, to, outerTo),
  ]
  const holders = new Set([...holding(scene, from), ...holding(scene, to)])
  const closed = [...obstacles.map(boxOf), ...[...holders].map((holder) => headingOf(holder, boxOf(holder)))]
  const crossings = (points: readonly Point[]) => closed.filter((box) => meets(points, box)).length
  const direct = parted(boxOf(from), boxOf(to), boxOf(outerFrom), boxOf(outerTo))
  if (crossings(direct) === 0) return direct
  // One end is reached from above or below, out of its row, the other from its side: whichever way crosses less.
  const shift = spread(to.element.id)
  const outOfFrom = channelled(boxOf(from), boxOf(outerFrom), boxOf(to), shift, from !== outerFrom)
  const outOfTo = channelled(boxOf(to), boxOf(outerTo), boxOf(from), shift, to !== outerTo)
  const preferTo = outerTo.container || !outerFrom.container ? 0.5 : -0.5
  const usual = crossings(outOfFrom) + preferTo < crossings(outOfTo) ? outOfFrom : [...outOfTo].reverse()
  const roundabout = lengthOf(usual) > 1.6 * lengthOf(direct) + 120
  if (!reach || obstacles.length > MOST_OBSTACLES || (crossings(usual) === 0 && !roundabout)) return usual
  return detour({ from: boxOf(from), to: boxOf(to), obstacles: closed, reach, shift }, usual)
}

/** What stands beside an element and beside all that holds it, up to the outermost. */
function besideIn(scene: Scene, placed: Placed, outermost: Placed): readonly Placed[] {
  const found: Placed[] = []
  for (let at: Placed | undefined = placed; at && at !== outermost;) {
    const parent: Placed | undefined = scene.byId.get(at.element.parent ?? '')
    for (const one of scene.within.get(parent?.element.id) ?? []) if (one !== at) found.push(one)
    at = parent
  }
  return found
}

/** From an end in a row, along the channel beside the row, to the side of the other end. */
function channelled(row: Box, outer: Box, other: Box, shift: number, nested: boolean): readonly Point[] {
  const otherY = middle(other.y, other.height)
  const below = otherY > middle(outer.y, outer.height)
  const lane = (below ? outer.y + outer.height + CHANNEL : outer.y - CHANNEL) + shift
  const toRight = middle(other.x, other.width) > middle(row.x, row.width)
  const side = toRight ? other.x : other.x + other.width
  const stand = side + (toRight ? -STAND_OFF : STAND_OFF) + shift
  const start = nested ? beside(row, lane, shift) : leaving(row, lane, below, toRight, shift)
  return tidy([...start, { x: stand, y: lane }, { x: stand, y: otherY }, { x: side, y: otherY }])
}

/** Out of a leaf into the gap at its right, and along the gap. */
function beside(leaf: Box, lane: number, shift: number): readonly Point[] {
  const x = leaf.x + leaf.width + CHANNEL + shift / 2
  const y = middle(leaf.y, leaf.height)
  return [
    { x: leaf.x + leaf.width, y },
    { x, y },
    { x, y: lane },
  ]
}

/** Out of the top or the bottom, a container near the corner that faces the other end. */
function leaving(box: Box, lane: number, below: boolean, toRight: boolean, shift: number): readonly Point[] {
  const inset = Math.min(28, box.width / 2)
  const x =
    box.width < 160 ? middle(box.x, box.width) + shift : toRight ? box.x + box.width - inset : box.x + inset
  return [
    { x, y: below ? box.y + box.height : box.y },
    { x, y: lane },
  ]
}

/** The two elements or what holds them, side by side in the container where their ways part, and all that is beside them. */
function partedAt(scene: Scene, from: Placed, to: Placed): readonly [Placed, Placed, readonly Placed[]] {
  const holders = holdersOf(scene, from)
  let outerTo = to
  for (let at: Placed | undefined = to; at; at = scene.byId.get(at.element.parent ?? '')) {
    const parent = at.element.parent
    outerTo = at
    const outerFrom = holders.get(parent)
    if (outerFrom) return [outerFrom, outerTo, scene.within.get(parent) ?? []]
  }
  return [holders.get(undefined) ?? from, outerTo, []]
}

/** For each container around an element, the child of it that holds the element. */
function holdersOf(scene: Scene, placed: Placed): ReadonlyMap<Id | undefined, Placed> {
  const holders = new Map<Id | undefined, Placed>()
  for (let at: Placed | undefined = placed; at;) {
    const parent: Placed | undefined = scene.byId.get(at.element.parent ?? '')
    holders.set(parent?.element.id, at)
    at = parent
  }
  return holders
}

/** Where a straight line leaves a large side: opposite the other end. */
const port = (from: number, size: number, other: number) =>
  size < 120 ? middle(from, size) : Math.min(from + size - 24, Math.max(from + 44, other))

/** A line with one step, which stands in the gap between what holds the two where they stand above each other or side by side. */
function parted(a: Box, b: Box, outerA: Box, outerB: Box): readonly Point[] {
  const gap = (from: number, size: number, other: number, its: number) =>
    other >= from + size
      ? (from + size + other) / 2
      : from >= other + its
        ? (other + its + from) / 2
        : undefined
  const y = gap(outerA.y, outerA.height, outerB.y, outerB.height)
  const x = gap(outerA.x, outerA.width, outerB.x, outerB.width)
  const oneNested = (a === outerA) !== (b === outerB)
  if (y !== undefined && (x === undefined || oneNested)) return elbow(a, b, { y: Math.round(y) })
  if (x !== undefined && y === undefined) return elbow(a, b, { x: Math.round(x) })
  return elbow(a, b)
}

/** A line with one step between the sides of two boxes that face each other. */
export function elbow(a: Box, b: Box, step: Partial<Point> = {}): readonly Point[] {
  const right = b.x - (a.x + a.width)
  const left = a.x - (b.x + b.width)
  const below = b.y - (a.y + a.height)
  const above = a.y - (b.y + b.height)
  const level = Math.max(right, left) >= Math.max(below, above)
  if (step.x !== undefined || (step.y === undefined && level)) {
    const [ay, by] = ports(a.y, a.height, b.y, b.height)
    const start = { x: right >= left ? a.x + a.width : a.x, y: ay }
    const end = { x: right >= left ? b.x : b.x + b.width, y: by }
    const x = step.x ?? Math.round((start.x + end.x) / 2)
    return tidy([start, { x, y: start.y }, { x, y: end.y }, end])
  }
  const [ax, bx] = ports(a.x, a.width, b.x, b.width)
  const start = { x: ax, y: below >= above ? a.y + a.height : a.y }
  const end = { x: bx, y: below >= above ? b.y : b.y + b.height }
  const y = step.y ?? Math.round((start.y + end.y) / 2)
  return tidy([start, { x: start.x, y }, { x: end.x, y }, end])
}

/** Two sides this far beside each other are joined by a line without a step. */
const LEAST_SHARED = 24

/** Where a line leaves the one side and meets the other: straight over where they face each other. */
function ports(a: number, aSize: number, b: number, bSize: number): readonly [number, number] {
  const from = port(a, aSize, middle(b, bSize))
  const to = port(b, bSize, from)
  const [start, end] = [Math.max(a, b), Math.min(a + aSize, b + bSize)]
  const straight = Math.round((start + end) / 2)
  return from !== to && end - start >= LEAST_SHARED && Math.max(aSize, bSize) < 160
    ? [straight, straight]
    : [from, to]
}

/** A few pixels to the side, the same for every line to one target. */
function spread(id: Id): number {
  let sum = 0
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) | 0
  return ((((sum % 5) + 5) % 5) - 2) * 2
}
