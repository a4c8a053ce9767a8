import type { Code } from '@/lib/net/end'
import type { Warning } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { both, exceptAll, formatAddresses } from '@/lib/net/flow'
import { holdsAll, join } from '@/lib/net/ranges'
import type { Blocker, Hop, Trace, Verdict } from './answer'
import type { Attempt } from './attempt'
import { once } from './attempt'
import type { Floats } from './certain'
import { certain } from './certain'
import type { Goal, Start } from './ends'
import type { Query } from './query'
import type { Block, Walk } from './trip'
import { toldOf } from './words'

/** One pair of ends and all ways between them that were tried. */
export type Tried = {
  readonly start: Start
  readonly goal: Goal
  readonly asked: Flow
  readonly attempts: readonly Attempt[]
}

const NOTHING: Flow = { family: 4, protocols: [], sources: [], destinations: [], sourcePorts: [], ports: [] }
/** Stands where no packet came to be. */
export const NO_PACKET: Packet = {
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

export type Judgement = {
  readonly good: readonly Attempt[]
  readonly doubts: readonly Attempt[]
  readonly missing: readonly Flow[]
}

/** Which attempts count: all client ports must pass, and all addresses that an end might get. */
function judge({ start, goal, asked, attempts }: Tried): Judgement {
  const passed = attempts.filter((one) => one.passed)
  const clear = passed.filter((one) => !one.blurred)
  const floats = { sources: start.end?.fixed === false, destinations: goal.end?.fixed === false }
  const { sure } = certain(
    asked,
    clear.map((one) => one.asked),
    floats,
  )
  const good = clear.flatMap((one) =>
    sure.flatMap((flow) => {
      const part = both(one.asked, flow)
      return part ? [{ ...one, asked: part }] : []
    }),
  )
  return {
    good,
    doubts: good.length > 0 ? [] : doubtful(passed, sure, floats),
    missing: exceptAll([asked], sure),
  }
}

/** What passes for some addresses or in a way that cannot be told exactly; client ports that do not pass are no matter of doubt. */
const doubtful = (
  passed: readonly Attempt[],
  sure: readonly Flow[],
  { sources, destinations }: Floats,
): readonly Attempt[] =>
  sure.length > 0 ? [] : passed.filter((one) => one.blurred || sources || destinations)

/** All that was tried as one answer, and the blocks behind it. */
export function summarise(
  walk: Walk,
  query: Query,
  tried: readonly Tried[],
  troubles: readonly Block[],
  warnings: readonly Warning[],
  named: readonly Hop[],
): { trace: Trace; blocks: readonly Block[] } {
  const judged = tried.map((one) => ({ tried: one, ...judge(one) }))
  const good = judged.filter((one) => one.good.length > 0)
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
        hops: [...named, ...best.hops],
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
  const found = surestFirst(once([...attempts.flatMap((one) => one.blocks), ...troubles]))
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
      hops: [...named, ...(main?.hops ?? [])],
      warnings: dedupe([...warnings, ...(main?.warnings ?? [])]),
      passed: [],
      partial: false,
    },
  }
}

/** What is certain decides; what nobody knows comes after it. */
const surestFirst = (blocks: readonly Block[]): readonly Block[] =>
  [...blocks].sort((a, b) => Number(a.unknown === true) - Number(b.unknown === true))

/** Not reachable where every way has a certain block; UNKNOWN where some way has none. */
function verdictOf(attempts: readonly Attempt[], troubles: readonly Block[], doubted: boolean): Verdict {
  const unsure = (blocks: readonly Block[]) => blocks.length > 0 && blocks.every((one) => one.unknown)
  if (doubted || attempts.some((one) => !one.passed && unsure(one.blocks))) return 'UNKNOWN'
  return attempts.length === 0 && troubles.some((one) => one.unknown) ? 'UNKNOWN' : 'NOT_REACHABLE'
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
    because: `The answer depends on which address in ${formatAddresses(asked.family, side)} ${walk.name(end?.element)} gets. Give it a fixed address.`,
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
function deadEnds(
  judged: readonly { readonly tried: Tried; readonly good: readonly Attempt[] }[],
): readonly Warning[] {
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
    return one.attempts
      .flatMap((attempt) => attempt.blocks.slice(0, 1))
      .slice(0, 1)
      .map(asRemark)
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
