import type { Id } from '@/lib/design/element'
import type { Both, End } from '@/lib/net/end'
import type { Direction } from '@/lib/net/filter'
import type { Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, ANY_PROTOCOL, CLIENT_PORTS, TCP, UDP } from '@/lib/net/flow'
import { holdsAll, join, overlap, touches, without } from '@/lib/net/ranges'
import type { Ranges } from '@/lib/net/ranges'
import type { Cell, Tried } from './cell'
import { EMPTY_CELL, cellFor, telling } from './cell'
import type { Class } from './classes'
import type { Attempt } from './attempt'
import { connect } from './connect'
import type { Goal, Start } from './ends'
import { anyIn, startAt } from './ends'
import type { Floats } from './certain'
import { packetOf } from './trace'
import type { Walk } from './trip'

/** Steps for one pair: far more than any real network needs. */
const BUDGET = 40_000

const PORTED: Ranges = [
  [TCP, TCP],
  [UDP, UDP],
]
/** Everything else that a family has. */
const PORTLESS: Readonly<Record<Family, Ranges>> = {
  4: without(ANY_PROTOCOL, [...PORTED, [58, 58]]),
  6: without(ANY_PROTOCOL, [...PORTED, [1, 1]]),
}

/** All that somebody may ask of another: what goes by ports, and the rest. */
const questionsOf = (sources: Both, destinations: Both): readonly Flow[] =>
  ([4, 6] as const).flatMap((family) => {
    const [near, far] = [sources[family], destinations[family]]
    if (!near?.length || !far?.length) return []
    const ends = { family, sources: near, destinations: far, ports: ANY_PORT }
    return [
      { ...ends, protocols: PORTED, sourcePorts: CLIENT_PORTS },
      { ...ends, protocols: PORTLESS[family], sourcePorts: ANY_PORT },
    ]
  })

/** Somebody asks another for everything; of the ways tried only those that say something are kept. */
export const askAll = (
  walk: Walk,
  start: Start,
  goal: Goal,
  floats: Floats,
  allowed: Ranges = ANY_PROTOCOL,
): readonly Tried[] =>
  questionsOf(start.addresses, goal.addresses).flatMap((asked) => {
    if (!touches(asked.protocols, allowed)) return []
    walk.budget.left = BUDGET
    return [{ asked, floats, attempts: telling(connect(walk, packetOf(start, goal, asked), start.stop)) }]
  })

/** The same between two ends, at their own addresses. What the filters of one of them never let pass is not asked. */
export function ask(walk: Walk, from: End, to: End): readonly Tried[] {
  const allowed = overlap(protocolsOf(walk, from, 'outbound'), protocolsOf(walk, to, 'inbound'))
  const goal = { end: to, addresses: to.addresses }
  return askAll(walk, startAt(from), goal, { sources: !from.fixed, destinations: !to.fixed }, allowed)
}

/** The protocols that some line of the filters of an end may admit, from or to anybody. */
function protocolsOf({ facts }: Walk, end: End, direction: Direction): Ranges {
  if (end.fact !== 'interface' || end.groups === undefined || end.unsure !== undefined) return ANY_PROTOCOL
  const filters = end.groups.map((id) => facts.filters.get(id))
  if (filters.some((one) => one === undefined)) return ANY_PROTOCOL
  return join(filters.flatMap((one) => one![direction].flatMap((line) => line.protocols)))
}

/** What stands for a pair of classes: one cell, or one for each pair of members where a door tells them apart. */
export type PairCells = Cell | ((from: End, to: End) => Cell)

export function cellsOf(walk: Walk, tried: readonly Tried[], a: Class, b: Class): PairCells {
  if (tried.every((one) => one.attempts.length === 0)) return EMPTY_CELL
  const [split, splits] = [isSplit(tried, a, 'sources'), isSplit(tried, b, 'destinations')]
  if (!split && !splits) return cellFor(tried)
  // What a translation hides cannot be told by the addresses of the question.
  if (tried.some(({ attempts }) => attempts.some((one) => one.blurred)))
    return (from, to) => cellFor(ask(walk, from, to))
  return (from, to) =>
    cellFor(
      tried.map(({ asked, ...one }) => {
        const { family } = asked
        return {
          ...one,
          asked: {
            ...asked,
            ...(split && { sources: from.addresses[family]! }),
            ...(splits && { destinations: to.addresses[family]! }),
          },
        }
      }),
    )
}

/** Does the answer hold for some addresses of a class only? */
const isSplit = (
  tried: readonly Tried[],
  { ends, members }: Class,
  side: 'sources' | 'destinations',
): boolean =>
  ends[0].fixed &&
  members.length > 1 &&
  tried.some(({ asked, attempts }) =>
    attempts.some((one) => one.blurred || !holdsAll(one.asked[side], asked[side])),
  )

/** Can anything at all get from where an end stands into a network? Asked once for all ends that stand alike. */
export function bridgesOf(walk: Walk): (from: End, to: End) => boolean {
  const known = new Map<string, boolean>()
  return (from, to) => {
    if (from.fact !== 'interface' || to.fact !== 'interface' || from.network === to.network) return true
    const segment = from.segment === undefined ? undefined : walk.facts.segments.get(from.segment)
    const network = walk.facts.networks.get(to.network)
    if (!segment || !network) return true
    const { table, zone, filter } = segment
    const key = JSON.stringify([segment.network, table, zone, filter, network.element])
    const hit = known.get(key)
    if (hit !== undefined) return hit
    const found = ask(walk, anyIn(segment), anyOf(network.element, network.blocks)).some(hasAny)
    known.set(key, found)
    return found
  }
}

const hasAny = ({ attempts }: { readonly attempts: readonly Attempt[] }) => attempts.length > 0

/** Something in a network that stands on no segment and filters nothing. */
const anyOf = (network: Id, addresses: End['addresses']): End => ({
  fact: 'interface',
  id: `${network}#any`,
  element: network,
  network,
  addresses,
  fixed: true,
  strict: false,
})
