import type { Code } from '@/lib/net/end'
import type { Denial, Leg, Stop, Warning, Way } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Addresses, Flow } from '@/lib/net/flow'
import { both, formatFlow, replyTo } from '@/lib/net/flow'
import { holdsAll, sameRanges } from '@/lib/net/ranges'
import type { Hop } from './answer'
import type { Attempt } from './attempt'
import { attemptOf, once } from './attempt'
import { certain } from './certain'
import { legKey } from './leg-key'
import type { Block, Outcome, Trip, Walk } from './trip'
import { addHop, hereOf } from './trip'
import { walkFrom } from './walk'
import { passedBy } from './watch'
import { toldOf } from './words'

/** Connections opened one by another: more is a circle of balancers. */
const MOST_LEGS = 8

/** Copied before anything is put in. */
const NO_SESSIONS: Trip['sessions'] = new Map()
const NOBODY: Trip['crossed'] = new Set()

const startTrip = (walk: Walk, packet: Packet, stop: Stop, leg: number): Trip => ({
  quiet: walk.shallow === true || walk.quiet === true,
  packet,
  stop,
  asked: packet.flow,
  blurred: false,
  phase: 'forward',
  leg,
  segment: undefined,
  goal: packet.from,
  hops: [],
  blocks: [],
  warnings: [],
  sessions: NO_SESSIONS,
  crossed: NOBODY,
  seen: undefined,
  mtu: undefined,
})

/** The first hop of a question is who asks. */
function opening(walk: Walk, trip: Trip): Trip {
  if (trip.leg > 0) return trip
  const element = trip.packet.from?.element
  return addHop(trip, {
    element,
    because: element === undefined ? 'The internet sends it.' : `${walk.name(element)} sends it.`,
  })
}

/** A connection walked there and back, with all that serves it. */
export function connect(walk: Walk, packet: Packet, stop: Stop, leg = 0): readonly Attempt[] {
  return walkFrom(walk, opening(walk, startTrip(walk, packet, stop, leg))).flatMap((there) => {
    if (!there.arrived) return [attemptOf(there.trip, false, there.partial)]
    const served = serve(walk, there, leg)
    // A leg that begins where it ends goes no way, and so does its answer.
    const backs = 'arrived' in stop ? [standing(there)] : comeBack(walk, there)
    return backs.flatMap((back) => finish(walk, there, back, served))
  })
}

const standing = (there: Outcome): Outcome => ({
  ...there,
  trip: { ...there.trip, hops: [], blocks: [], warnings: [] },
})

/** The answer on its way back: a new walk, through the same sessions. */
function comeBack(walk: Walk, { trip, end }: Outcome): readonly Outcome[] {
  const { packet } = trip
  const reply: Packet = {
    ...packet,
    flow: replyTo(packet.flow),
    from: end,
    to: packet.from,
    groups: end?.fact === 'interface' ? { of: end.groups ?? [] } : { of: [] },
    reply: true,
    via: undefined,
  }
  const stop: Stop =
    end === undefined || end.fact === 'service'
      ? { internet: true }
      : end.fact === 'interface'
        ? { out: end }
        : { door: 'out', of: end.behind }
  return walkFrom(walk, {
    ...trip,
    packet: reply,
    stop,
    phase: 'return',
    segment: undefined,
    goal: trip.goal,
    hops: [],
    blocks: [],
    warnings: [],
    seen: undefined,
  })
}

type ServedWays = {
  readonly ok: boolean
  readonly takes?: Flow
  readonly hops: readonly Hop[]
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
}

const NOTHING: ServedWays = { ok: true, hops: [], blocks: [], warnings: [] }

/** What the element at the end does with the connection: nothing, or further connections of which one must work. */
function serve(walk: Walk, { trip, end }: Outcome, leg: number): readonly ServedWays[] {
  const server = end && walk.facts.servers.get(end.element)
  if (!server || !end) return [NOTHING]
  const served = server.serve({ ...trip.packet, to: end }, hereOf(walk, trip))
  const hop = (because: string, notes?: readonly Code[]): Hop => ({
    element: server.element,
    phase: 'forward',
    leg,
    because,
    ...(notes && { notes }),
    ...toldOf(trip.packet),
  })
  const block = (refusal: Denial): Block => ({
    code: refusal.refuse,
    element: refusal.element ?? server.element,
    ...(refusal.element !== undefined && refusal.element !== server.element && { at: server.element }),
    ...(refusal.field !== undefined && { field: refusal.field }),
    phase: 'forward',
    leg,
    because: refusal.because,
    packet: trip.packet,
    ...(refusal.unknown && { unknown: true as const }),
  })
  if ('refuse' in served)
    return [
      {
        ...NOTHING,
        ok: false,
        blocks: [{ ...block(served), ...(served.details && { details: served.details }) }],
      },
    ]
  const warnings = served.warnings ?? []
  if ('done' in served)
    return [
      {
        ...NOTHING,
        hops: [hop(served.because, served.notes)],
        warnings,
        ...(served.takes && { takes: served.takes }),
      },
    ]
  if (leg >= MOST_LEGS)
    return [
      {
        ...NOTHING,
        ok: false,
        blocks: [
          block({
            refuse: 'X_ROUTING_LOOP',
            because: `${walk.name(server.element)} leads back to itself through others.`,
          }),
        ],
      },
    ]
  const tried = served.ways.map((way) => tryWay(walk, way, leg, hop, block))
  const good = tried.filter((one) => one.ok)
  const first = { hops: [hop(served.because)], warnings }
  if (good.length === 0) {
    const nearest = tried.find((one) => one.hops.length > 0)
    return [
      {
        ok: false,
        hops: [...first.hops, ...(nearest?.hops ?? [])],
        blocks: once(tried.flatMap((one) => one.blocks)),
        warnings: [...warnings, ...(nearest?.warnings ?? [])],
      },
    ]
  }
  const lost = once(tried.filter((one) => !one.ok).flatMap((one) => one.blocks)).map(asWarning)
  const kinds = new Map<string, ServedWays>()
  for (const one of good) {
    const key = one.takes ? [one.takes.ports, one.takes.protocols, one.takes.sources].join(' ') : ''
    if (!kinds.has(key)) kinds.set(key, one)
  }
  return [...kinds.values()].map((one) => ({
    ...one,
    hops: [...first.hops, ...one.hops],
    warnings: [...warnings, ...one.warnings, ...lost],
  }))
}

function tryWay(
  walk: Walk,
  way: Way,
  leg: number,
  hop: (because: string, notes?: readonly Code[]) => Hop,
  block: (refusal: Denial) => Block,
): ServedWays {
  if ('refuse' in way) return { ...NOTHING, ok: false, blocks: [block(way)] }
  if (walk.shallow) return { ...NOTHING, ...(way.takes && { takes: way.takes }) }
  const attempts = connectLeg(walk, way.leg, leg + 1)
  const opening = [hop(way.leg.because, way.leg.notes), ...throughOf(way.leg, hop)]
  const best = attempts.find((one) => one.passed)
  const doubted = best && doubtOf(way.leg, attempts)
  if (doubted) return { ...NOTHING, ok: false, hops: opening, blocks: [block(doubted)] }
  if (best)
    return {
      ok: true,
      ...(way.takes && { takes: way.takes }),
      hops: [...opening, ...best.hops],
      blocks: [],
      warnings: [...(way.warnings ?? []), ...best.warnings],
    }
  return {
    ok: false,
    hops: [...opening, ...(attempts[0]?.hops ?? [])],
    blocks: attempts.flatMap((one) => one.blocks),
    warnings: way.warnings ?? [],
  }
}

const throughOf = ({ through }: Leg, hop: (because: string) => Hop): readonly Hop[] =>
  through ? [{ ...hop(through.because), element: through.element }] : []

/** Who has one of several addresses, nobody knows which, has to pass with each of them. */
function doubtOf({ packet }: Leg, attempts: readonly Attempt[]): Denial | undefined {
  const { flow, from, to } = packet
  const floats = { sources: from?.fixed === false, destinations: to?.fixed === false }
  const passed = attempts.flatMap((one) => (one.passed && !one.blurred ? one.asked : []))
  if (certain(flow, passed, floats).sure.length > 0) return undefined
  return {
    refuse: 'UNKNOWN_RESOURCE',
    because: `Whether the connection ${formatFlow(flow)} passes depends on which of these addresses it has.`,
    unknown: true,
  }
}

export function connectLeg(walk: Walk, leg: Leg, depth: number): readonly Attempt[] {
  const stop = leg.out ? { out: leg.out } : (leg.start ?? { arrived: true as const })
  const open = () => connect(walk, leg.packet, stop, depth)
  if (!walk.keep) return open()
  const key = `leg ${depth} ${legKey(leg)}`
  const before = walk.keep.get(key) as readonly Attempt[] | undefined
  return before ?? walk.keep.find(key, open, () => walk.budget.left > 0)
}

const asWarning = ({ code, element, because, field }: Block): Warning => ({
  code,
  element: element ?? '',
  because,
  ...(field !== undefined && { field }),
})

/** What comes after a block would only come to that. */
const assumedAfter = ({ blocks }: Trip, hops: readonly Hop[]): readonly Hop[] =>
  blocks.length === 0 ? hops : hops.map((hop) => ({ ...hop, assumed: true as const }))

/** Which clients it takes, of those that asked. Fails: undefined where it takes some of them, and a translation hides which. */
function clientsOf({ asked, packet }: Trip, { sources }: Flow): { readonly sources?: Addresses } | undefined {
  if (holdsAll(sources, packet.flow.sources)) return {}
  return sameRanges(asked.sources, packet.flow.sources) ? { sources } : undefined
}

/** There, through what serves it, and back, as one. */
function finish(
  walk: Walk,
  there: Outcome,
  back: Outcome,
  served: readonly ServedWays[],
): readonly Attempt[] {
  const [out, home] = [there.trip, back.arrived ? passedBy(walk, back.trip) : back.trip]
  return served.flatMap((ways) => {
    const clients = ways.takes ? clientsOf(out, ways.takes) : {}
    const asked = ways.takes
      ? both(home.asked, { protocols: ways.takes.protocols, ports: ways.takes.ports, ...clients })
      : home.asked
    if (!asked) return []
    const blocks = [...out.blocks, ...home.blocks, ...ways.blocks]
    return [
      {
        passed: back.arrived && ways.ok && blocks.length === 0,
        asked,
        blurred: home.blurred || clients === undefined,
        hops: [...out.hops, ...assumedAfter(out, [...ways.hops, ...home.hops])],
        blocks,
        warnings: [...out.warnings, ...ways.warnings, ...home.warnings],
        mtu: home.mtu,
        partial: there.partial || back.partial,
        reached: out.packet.flow,
      },
    ]
  })
}
