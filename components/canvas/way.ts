import type { Box, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { headingOf, holding } from '@/lib/picture/heading'
import { reachOf } from '@/lib/picture/lines'
import type { BoxOf, Point } from '@/lib/picture/route'
import { elbow, route } from '@/lib/picture/route'
import type { Placed, Scene } from '@/lib/picture/scene'
import { drawn } from '@/lib/picture/scene'
import type { Trace } from '@/lib/trace/answer'
import type { Section, Stop } from '../editor/tracing/stops'
import { elementsOf, sectionsOf } from '../editor/tracing/stops'

/** One place on the way as it is drawn; `placed` is absent outside the drawing. */
export type Spot = { readonly number: number; readonly placed: Placed | undefined; readonly box: Box }

/** A piece of the way. `beyond` is walked only to find what else is in the way. */
export type Piece = {
  readonly points: readonly Point[]
  readonly look: 'passed' | 'beyond' | 'back'
}

export type Blocked = { readonly placed: Placed; readonly code: string; readonly unknown: boolean }

/** An answer on the drawing: pieces of line, numbered spots, what is blocked, and the boxes that stay bright. */
export type Way = {
  readonly pieces: readonly Piece[]
  readonly spots: readonly Spot[]
  readonly blocked: readonly Blocked[]
  readonly bright: readonly Box[]
}

/** The size of a spot for what is not in the drawing, and how far it stands off, in pixels of the drawing. */
const OUTSIDE = 36
const AWAY = 72

/** Where the way of an answer leads on the drawing. What is hidden is where the container stands that hides it. */
export function wayOf(
  scene: Scene,
  trace: Trace,
  internet: Id | undefined,
  boxOf: BoxOf = ({ box }) => box,
): Way {
  const sections = sectionsOf(trace)
  const forward = sections.filter(({ phase }) => phase === 'forward')
  const spotsIn = (some: readonly Section[]) =>
    spotsOf(
      scene,
      some.flatMap(({ stops }) => stops),
      internet,
      boxOf,
    )
  const there = spotsIn(forward)
  // Each connection comes back by itself; where it comes back the way it went there is nothing more to draw.
  const backs = sections
    .filter(({ phase }) => phase === 'return')
    .flatMap((section) => {
      const back = spotsIn([section])
      const own = spotsIn(forward.filter(({ leg }) => leg === section.leg))
      return keysOf(back).join(' ') === keysOf(own).reverse().join(' ') ? [] : [back]
    })
  const firstBlocked =
    sections.flatMap(({ stops }) => stops).find(({ blockers }) => blockers.length > 0)?.number ?? Infinity
  const line = (spots: readonly Spot[], lookOf: (spot: Spot) => Piece['look']) =>
    spots.slice(1).map((spot, index) => ({
      points: between(scene, spots[index]!, spot, boxOf),
      look: lookOf(spot),
    }))
  return {
    pieces: [
      ...backs.flatMap((back) => line(back, () => 'back')),
      ...line(there, ({ number }) => (number <= firstBlocked ? 'passed' : 'beyond')),
    ],
    spots: [...there, ...backs.flatMap((back) => onlyIn(back, there))],
    blocked: blockedIn(scene, trace),
    bright: brightIn(scene, [...elementsOf(trace), ...(internet === undefined ? [] : [internet])], boxOf),
  }
}

const keysOf = (spots: readonly Spot[]) => spots.map(({ placed }) => placed?.element.id ?? '')

const onlyIn = (spots: readonly Spot[], others: readonly Spot[]) =>
  spots.filter(({ placed }) => !others.some((other) => other.placed === placed))

/** The stops as spots: neighbours that are drawn as one are one, and what is only crossed is none. */
function spotsOf(
  scene: Scene,
  stops: readonly Stop[],
  internet: Id | undefined,
  boxOf: BoxOf,
): readonly Spot[] {
  const merged: { number: number; placed: Placed | undefined }[] = []
  for (const { element = internet, number, hops, blockers } of stops) {
    // Where a name is asked no packet of the way comes by.
    if (blockers.length === 0 && hops.every(({ flow }) => !flow)) continue
    const placed = element === undefined ? undefined : drawn(scene, element)
    // Something that was deleted since, or is not on the drawing at all.
    if (element !== undefined && !placed) continue
    const last = merged.at(-1)
    if (!last || last.placed !== placed) merged.push({ number, placed })
  }
  const kept = merged.filter(
    ({ placed }, index) =>
      !placed || !isCrossed(scene, placed, merged, index === 0 || index === merged.length - 1),
  )
  const joined = kept.filter((spot, index) => index === 0 || kept[index - 1]!.placed !== spot.placed)
  return joined.map(({ number, placed }, index) => ({
    number,
    placed,
    box: placed ? boxOf(placed) : outsideOf(joined[index - 1]?.placed ?? joined[index + 1]?.placed, boxOf),
  }))
}

/** Is it only crossed: a network or subnet on the way, or what holds another stop? Then the line leads through it. */
function isCrossed(
  scene: Scene,
  placed: Placed,
  stops: readonly { readonly placed: Placed | undefined }[],
  isEnd: boolean,
): boolean {
  if (!placed.container || placed.collapsed) return false
  if (!isEnd && definitionOf(placed.element.kind)?.group === 'network') return true
  return stops.some((other) => other.placed && holding(scene, other.placed).includes(placed))
}

/** A spot above its neighbour for what is not in the drawing. */
function outsideOf(neighbour: Placed | undefined, boxOf: BoxOf): Box {
  const { x, y, width } = neighbour ? boxOf(neighbour) : { x: 0, y: 0, width: OUTSIDE }
  return { x: x + (width - OUTSIDE) / 2, y: y - AWAY, width: OUTSIDE, height: OUTSIDE }
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

function between(scene: Scene, from: Spot, to: Spot, boxOf: BoxOf): readonly Point[] {
  const [a, b] = [from.placed, to.placed]
  const isNested = a && b && (holding(scene, a).includes(b) || holding(scene, b).includes(a))
  if (isNested) return [middleOf(from.box), middleOf(to.box)]
  return a && b ? route(scene, a, b, boxOf, reachOf(scene, a, b)) : elbow(from.box, to.box)
}

/** One for each element that stops the packet, as it is drawn; what surely stops it before what nobody knows. */
function blockedIn(scene: Scene, { blockers }: Trace): readonly Blocked[] {
  const byId = new Map<Id, Blocked>()
  for (const { element, at, code, unknown } of blockers)
    for (const id of [element, at]) {
      const placed = id === undefined ? undefined : drawn(scene, id)
      const before = placed && byId.get(placed.element.id)
      if (placed && (!before || (before.unknown && !unknown)))
        byId.set(placed.element.id, { placed, code, unknown: unknown === true })
    }
  return [...byId.values()]
}

/** Of an open container only what it says of itself is bright: else everything in it would be. */
function brightIn(scene: Scene, ids: readonly Id[], boxOf: BoxOf): readonly Box[] {
  const placed = ids.flatMap((id) => drawn(scene, id) ?? [])
  return [...new Set(placed)].map((one) =>
    one.container && !one.collapsed ? headingOf(one, boxOf(one)) : boxOf(one),
  )
}
