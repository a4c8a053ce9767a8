import type { Design } from '@/lib/design/element'
import type { Packet } from '@/lib/net/packet'
import type { Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, CLIENT_PORTS, TCP, UDP } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import { holdsAll, overlap } from '@/lib/net/ranges'
import type { Hop, Trace } from './answer'
import { connect } from './connect'
import { walkIn } from './context'
import type { Found, Goal, Start } from './ends'
import { addressesFor, goalsOf, startsOf } from './ends'
import { createKeep } from './keep'
import type { Query } from './query'
import type { Block, Walk } from './trip'
import type { Tried } from './verdict'
import { NO_PACKET, summarise } from './verdict'

/**
 * Can X reach Y, and why not? Walks forward and return, splits where filters and routes split, and reports all blockers.
 * Fixes are not sought here: see `traceWithFixes`.
 *
 * Fails: never; what cannot be answered is UNKNOWN, with what is missing.
 */
export const trace = (design: Design, query: Query): Trace =>
  traceWith(walkIn(design, query.down), query).trace

/** Asks one design several questions: what holds for all of them is found out once, and the same question is asked once. */
export function askerOf(design: Design): (query: Query) => Trace {
  const keep = createKeep()
  const answers = new Map<string, Trace>()
  return (query) => {
    if (query.down) return trace(design, query)
    const key = JSON.stringify(query)
    const answer = answers.get(key) ?? traceWith(walkIn(design, undefined, keep), query).trace
    answers.set(key, answer)
    return answer
  }
}

/** The answer and the blocks behind it, which hold the packets that mends are made of. */
export function traceWith(
  walk: Walk,
  query: Query,
): { readonly trace: Trace; readonly blocks: readonly Block[] } {
  const starts = startsOf(walk, query.from)
  const goals = starts.found.map((start) => [start, goalsOf(walk, query, start)] as const)
  const troubles = [starts, ...goals.map(([, one]) => one)].flatMap((one) => one.trouble ?? [])
  const warnings = goals.flatMap(([, one]) => one.warnings)
  const [first] = goals
  const named = first ? namedBy(first[0], first[1].steps) : []
  const tried: Tried[] = []
  for (const [start, { found }] of goals)
    for (const goal of found) {
      if (goal.end && goal.end.id === start.end?.id && starts.found.length * found.length > 1) continue
      for (const asked of flowsOf(query, start, goal)) {
        const attempts = connect(walk, packetOf(start, goal, asked), start.stop)
        tried.push({ start, goal, asked, attempts })
      }
    }
  return summarise(walk, query, tried, troubles.map(blockOf), warnings, named)
}

/** Whoever starts asks for the name; what answered stands beside it, and is no place on the way. */
const namedBy = ({ end }: Start, steps: Found<Goal>['steps']): readonly Hop[] =>
  steps.map(({ element, because }) => ({
    element: end?.element,
    because,
    phase: 'forward',
    leg: 0,
    ...(element !== undefined && { by: { element } }),
  }))

const blockOf = (trouble: Pick<Block, 'code' | 'because' | 'element' | 'field' | 'unknown'>): Block => ({
  ...trouble,
  phase: 'forward',
  leg: 0,
  packet: NO_PACKET,
})

export const packetOf = (start: Start, goal: Goal, flow: Flow): Packet => ({
  ...NO_PACKET,
  flow,
  from: start.end,
  to: goal.end,
  talk: goal.talk,
})

const PORTED: Ranges = [
  [TCP, TCP],
  [UDP, UDP],
]

/** The questions in one: for each family, address and sort of protocol. */
function flowsOf(query: Query, start: Start, goal: Goal): readonly Flow[] {
  const families: readonly Family[] = query.family ? [query.family] : [4, 6]
  const ports: Ranges = goal.port !== undefined ? [[goal.port, goal.port]] : (query.ports ?? ANY_PORT)
  const protocols = goal.talk
    ? [[TCP, TCP] as const]
    : (query.protocols ?? (query.ports ? [[TCP, TCP] as const] : [[0, 255] as const]))
  return families.flatMap((family) => {
    const sources = start.addresses[family]
    if (!sources || sources.length === 0) return []
    return addressesFor(start, goal, family).flatMap((destinations) =>
      protocolSorts(protocols, family).map((sort) => ({
        family,
        protocols: sort,
        sources,
        destinations,
        sourcePorts: holdsAll(PORTED, sort) ? (query.sourcePorts ?? CLIENT_PORTS) : ANY_PORT,
        ports,
      })),
    )
  })
}

/** TCP and UDP each alone, since answers go by ports; everything else together. */
function protocolSorts(protocols: Ranges, family: Family): readonly Ranges[] {
  const icmp = family === 4 ? 1 : 58
  const sorts: readonly Ranges[] = [
    [[TCP, TCP]],
    [[UDP, UDP]],
    [[icmp, icmp]],
    [
      [0, 0],
      [2, 5],
      [7, 16],
      [18, 57],
      [59, 255],
    ],
  ]
  return sorts.map((sort) => overlap(sort, protocols)).filter((sort) => sort.length > 0)
}
