import type { Design } from '@/lib/design/element'
import type { Code, Packet, Warning } from '@/lib/net/fact'
import type { Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, CLIENT_PORTS, exceptAll, formatAddresses, TCP, UDP } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import { holdsAll, join, overlap } from '@/lib/net/ranges'
import type { Blocker, Trace, Verdict } from './answer'
import type { Attempt } from './connect'
import { connect, once } from './connect'
import { walkIn } from './context'
import type { Goal, Start } from './ends'
import { addressesFor, goalsOf, startsOf } from './ends'
import type { Query } from './query'
import type { Block, Walk } from './trip'
import { toldOf } from './words'

/** One pair of ends and all ways between them that were tried. */
type Tried = {
  readonly start: Start
  readonly goal: Goal
  readonly asked: Flow
  readonly attempts: readonly Attempt[]
}

/**
 * Can X reach Y, and why not? Walks forward and return, splits where filters and routes split, and reports all blockers.
 * Fixes are not sought here: see `withFixes`.
 *
 * Fails: never; what cannot be answered is UNKNOWN, with what is missing.
 */
export const trace = (design: Design, query: Query): Trace =>
  traceWith(walkIn(design, query.down), query).trace

/** The answer and the blocks behind it, which hold the packets that mends are made of. */
export function traceWith(
  walk: Walk,
  query: Query,
): { readonly trace: Trace; readonly blocks: readonly Block[] } {
  const starts = startsOf(walk, query.from)
  const goals = starts.found.map((start) => [start, goalsOf(walk, query, start)] as const)
  const troubles = [starts, ...goals.map(([, one]) => one)].flatMap((one) => one.trouble ?? [])
  const warnings = goals.flatMap(([, one]) => one.warnings)
  const steps = goals[0]?.[1].steps ?? []
  const tried: Tried[] = []
  for (const [start, { found }] of goals)
    for (const goal of found) {
      if (goal.end && goal.end.id === start.end?.id && starts.found.length * found.length > 1) continue
      for (const asked of flowsOf(query, start, goal)) {
        const attempts = connect(walk, packetOf(start, goal, asked), start.stop)
        tried.push({ start, goal, asked, attempts })
      }
    }
  return summarise(walk, query, tried, troubles.map(blockOf), warnings, steps)
}

const blockOf = (trouble: Pick<Block, 'code' | 'because' | 'element' | 'unknown'>): Block => ({
  ...trouble,
  phase: 'forward',
  leg: 0,
  packet: NO_PACKET,
})

const NOTHING: Flow = { family: 4, protocols: [], sources: [], destinations: [], sourcePorts: [], ports: [] }
const NO_PACKET: Packet = {
  flow: NOTHING,
  from: undefined,
  to: undefined,
  groups: { of: [] },
  reply: false,
  zone: undefined,
  network: undefined,
  via: undefined,
  talk: undefined,
}

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

type Judgement = {
  readonly good: readonly Attempt[]
  readonly doubts: readonly Attempt[]
  readonly missing: readonly Flow[]
}

/** Which attempts count: all client ports must pass, and all addresses that an end might get. */
function judge({ start, goal, asked, attempts }: Tried): Judgement {
  const passed = attempts.filter((one) => one.passed)
  const ported = holdsAll(asked.sourcePorts, join(passed.flatMap((one) => one.asked.sourcePorts)))
  const whole = ported && holdsAll(join(passed.flatMap((one) => one.asked.sourcePorts)), asked.sourcePorts)
  const good = whole ? passed : []
  const missing = exceptAll(
    [asked],
    good.map((one) => one.asked),
  )
  const floats = (end: typeof start.end) => end !== undefined && !end.fixed
  const lacks = (side: 'sources' | 'destinations') =>
    !holdsAll(join(good.flatMap((one) => one.asked[side])), asked[side])
  const open = (floats(start.end) && lacks('sources')) || (floats(goal.end) && lacks('destinations'))
  const clear = good.filter((one) => !one.blurred)
  if (good.length > 0 && (open || clear.length === 0)) return { good: [], doubts: good, missing }
  return { good, doubts: [], missing }
}

function summarise(
  walk: Walk,
  query: Query,
  tried: readonly Tried[],
  troubles: readonly Block[],
  warnings: readonly Warning[],
  steps: readonly { readonly element?: string; readonly because: string }[],
): { trace: Trace; blocks: readonly Block[] } {
  const judged = tried.map((one) => ({ tried: one, ...judge(one) }))
  const good = judged.filter((one) => one.good.length > 0)
  const asHops = steps.map(({ element, because }) => ({
    element,
    because,
    phase: 'forward' as const,
    leg: 0,
  }))
  if (good.length > 0) {
    const [first] = good
    const best = first!.good[0]!
    const lost = [
      ...good
        .flatMap((one) => one.tried.attempts)
        .filter((one) => !one.passed)
        .flatMap((one) => one.blocks),
    ]
    const partial = isPartial(query, good)
    const all = dedupe([
      ...warnings,
      ...best.warnings,
      ...(partial ? lost.slice(0, 4).map(asRemark) : []),
      ...deadEnds(judged),
    ])
    return {
      blocks: [],
      trace: {
        verdict: all.length > 0 ? 'REACHABLE_WITH_WARNINGS' : 'REACHABLE',
        codes: unique([...best.hops.flatMap((hop) => hop.notes ?? []), ...all.map((one) => one.code)]),
        blockers: [],
        hops: [...asHops, ...best.hops],
        warnings: all,
        passed: good.flatMap((one) => one.good.map((attempt) => attempt.asked)),
        partial,
        ...(best.mtu !== undefined && { mtu: best.mtu }),
      },
    }
  }
  const ranked = [...judged].sort((a, b) => fewest(a.tried.attempts) - fewest(b.tried.attempts))
  const attempts = [...(ranked[0]?.tried.attempts ?? [])]
    .filter((one) => !one.passed)
    .sort((a, b) => Number(a.partial) - Number(b.partial))
  const doubted = ranked.find((one) => one.doubts.length > 0)
  const found = once([...attempts.flatMap((one) => one.blocks), ...troubles])
  const blocks =
    doubted && found.every((one) => !one.denied)
      ? [doubt(walk, doubted.tried), ...found]
      : found.length > 0
        ? found
        : [nothing()]
  const verdict = verdictOf(
    judged.flatMap((one) => one.tried.attempts),
    troubles,
    doubted !== undefined,
  )
  const main = doubted?.doubts[0] ?? attempts[0]
  return {
    blocks,
    trace: {
      verdict,
      codes: unique([
        ...blocks.map((one) => one.code),
        ...blocks.flatMap((one) => (one.details ?? []).map(({ code }) => code)),
      ]),
      blockers: blocks.map(asBlocker),
      hops: [...asHops, ...(main?.hops ?? [])],
      warnings: dedupe([...warnings, ...(main?.warnings ?? [])]),
      passed: [],
      partial: false,
    },
  }
}

/** Not reachable where every way has a certain block; UNKNOWN where some way has none. */
function verdictOf(attempts: readonly Attempt[], troubles: readonly Block[], doubted: boolean): Verdict {
  const unsure = (blocks: readonly Block[]) => blocks.length > 0 && blocks.every((one) => one.unknown)
  if (doubted || attempts.some((one) => !one.passed && unsure(one.blocks))) return 'UNKNOWN'
  return attempts.length === 0 && (troubles.length === 0 || troubles.some((one) => one.unknown))
    ? 'UNKNOWN'
    : 'NOT_REACHABLE'
}

const fewest = (attempts: readonly Attempt[]): number =>
  Math.min(
    ...attempts
      .filter((one) => !one.partial || one.passed)
      .map((one) => (one.passed ? 0 : one.blocks.length)),
    99,
  )

/** Does some of what was asked not pass for want of an entry? What is denied by name was meant; ports count only if they were asked for. */
const isPartial = (query: Query, good: readonly (Judgement & { readonly tried: Tried })[]): boolean =>
  good.some(({ tried: { asked, attempts }, good: passed, missing }) => {
    const side = (key: 'sources' | 'destinations') =>
      holdsAll(join(passed.flatMap((one) => one.asked[key])), asked[key])
    const counts = query.ports === undefined ? !side('sources') || !side('destinations') : missing.length > 0
    return counts && attempts.some((one) => !one.passed && one.blocks.some((block) => !block.denied))
  })

function doubt(walk: Walk, { start, goal, asked }: Tried): Block {
  const end = start.end && !start.end.fixed ? start.end : goal.end
  const side = end === start.end ? asked.sources : asked.destinations
  return {
    code: 'UNKNOWN_RESOURCE',
    element: end?.element,
    phase: 'forward',
    leg: 0,
    because: `The answer depends on which address of ${formatAddresses(asked.family, side)} ${walk.name(end?.element)} gets. Give it a fixed address.`,
    packet: NO_PACKET,
    unknown: true,
  }
}

const nothing = (): Block => ({
  code: 'NO_PATH',
  element: undefined,
  phase: 'forward',
  leg: 0,
  because: 'There is no address of the same family at both ends.',
  packet: NO_PACKET,
})

const asBlocker = ({ packet, denied: _denied, ...block }: Block): Blocker => ({
  ...block,
  ...(packet !== NO_PACKET && toldOf(packet)),
  fixes: [],
})

const asRemark = ({ code, element, because, field }: Block): Warning => ({
  code,
  element: element ?? '',
  because,
  ...(field !== undefined && { field }),
})

/** Of several ends that an element has (nodes, tasks) those that are not reached, where another one is. */
function deadEnds(judged: readonly { readonly tried: Tried; readonly good: readonly Attempt[] }[]): readonly Warning[] {
  const reached = judged.filter((one) => one.good.length > 0).map((one) => one.tried)
  return judged.flatMap(({ tried: one, good }) => {
    const { start, goal } = one
    const beside = reached.filter(
      (other) =>
        other.start === start &&
        (other.goal.end?.element === goal.end?.element || (goal.named && other.goal.named)),
    )
    const own = beside.some(
      (other) => other.goal === goal || (goal.end && other.goal.end?.id === goal.end.id),
    )
    const isOneOfSome = goal.named || goal.end?.fact === 'interface'
    if (good.length > 0 || own || beside.length === 0 || !isOneOfSome) return []
    return one.attempts.flatMap((attempt) => attempt.blocks.slice(0, 1)).slice(0, 1).map(asRemark)
  })
}

const unique = (codes: readonly Code[]): readonly Code[] => [...new Set(codes)]

function dedupe(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Set<string>()
  return warnings.filter(({ code, element, because }) => {
    const key = `${code} ${element} ${because}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
