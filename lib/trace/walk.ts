import type { Interface, Membership, Move, Packet, Refusal, Stop } from '@/lib/net/fact'
import { formatAddresses, formatFlow } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { passGroups, passSegment } from './filters'
import { onInternet } from './internet'
import { routeBy } from './routing'
import type { Outcome, Trip, Walk } from './trip'
import { addBlock, addHop, follow, hereOf, narrow, visit } from './trip'
import { goalWords, packetWords, toldOf } from './words'
import { doorKey, interfaceAt } from './world'

/** What a step gives: trips that go on, and those that ended. */
export type Steps = { readonly on: readonly Trip[]; readonly ended: readonly Outcome[] }

export const goOn = (...on: readonly Trip[]): Steps => ({ on, ended: [] })
export const end = (outcome: Outcome): Steps => ({ on: [], ended: [outcome] })
export const joinSteps = (all: readonly Steps[]): Steps => ({
  on: all.flatMap((one) => one.on),
  ended: all.flatMap((one) => one.ended),
})

/** Walks a packet, and every part that it splits into, until each has arrived or stopped. */
export function walkFrom(walk: Walk, start: Trip): readonly Outcome[] {
  const outcomes: Outcome[] = []
  const open: Trip[] = [start]
  for (let trip = open.pop(); trip; trip = open.pop()) {
    if (walk.budget.left-- <= 0) {
      const because = 'The question has more ways than can be followed. Ask for one address or one port.'
      outcomes.push(...refuse(walk, trip, { refuse: 'UNKNOWN_DESTINATION', because, unknown: true }).ended)
      break
    }
    const { on, ended } = step(walk, trip)
    outcomes.push(...ended)
    open.push(...[...on].reverse())
  }
  return outcomes
}

function step(walk: Walk, trip: Trip): Steps {
  const { stop } = trip
  if ('arrived' in stop)
    return end({ trip, arrived: true, partial: false, ...(trip.packet.to && { end: trip.packet.to }) })
  if ('internet' in stop) return onInternet(walk, trip)
  const place = placeOf(stop)
  const fresh = visit(trip, place)
  if (!fresh)
    return refuse(walk, trip, {
      refuse: 'X_ROUTING_LOOP',
      because: `The packet comes back to ${walk.name(elementOf(stop))} in the same form: ${packetWords(walk.name, toldOf(trip.packet))}.`,
      element: elementOf(stop),
    })
  if ('out' in stop) return leave(walk, fresh, stop.out)
  if ('leave' in stop) return leaveSegment(walk, fresh, stop.leave)
  if ('lookup' in stop) return routeBy(walk, fresh, stop.lookup, stop.network)
  if ('deliver' in stop) return deliver(walk, fresh, stop.deliver)
  return enter(walk, fresh, stop.of, stop.door)
}

const placeOf = (stop: Stop): string =>
  'door' in stop
    ? doorKey(stop.of, stop.door)
    : 'out' in stop
      ? `out ${stop.out.id}`
      : 'leave' in stop
        ? `leave ${stop.leave}`
        : 'lookup' in stop
          ? `lookup ${stop.lookup}`
          : 'deliver' in stop
            ? `deliver ${stop.deliver}`
            : ''

const elementOf = (stop: Stop): string =>
  'door' in stop
    ? stop.of
    : 'out' in stop
      ? stop.out.element
      : 'leave' in stop
        ? stop.leave
        : 'lookup' in stop
          ? stop.lookup
          : 'deliver' in stop
            ? stop.deliver
            : ''

/** A refusal as the end of its part, and what goes on beside it or as if it had passed. */
export function refuse(
  walk: Walk,
  trip: Trip,
  refusal: Refusal & { readonly denied?: true; readonly at?: string },
  partial = false,
): Steps {
  const { packet, otherwise, because, element, field, at, unknown, details, denied } = refusal
  const refused = packet ? { ...follow(trip, trip.packet.flow, packet.flow), packet } : trip
  const blocked = addBlock(refused, {
    code: refusal.refuse,
    element,
    because,
    ...(field !== undefined && { field }),
    ...(at !== undefined && { at }),
    ...(unknown && { unknown }),
    ...(denied && { denied }),
    ...(details && { details }),
  })
  return otherwise && !partial && (unknown || !walk.shallow)
    ? goOn(proceed(blocked, otherwise, undefined))
    : end({ trip: blocked, arrived: false, partial })
}

function proceed(trip: Trip, move: Extract<Move, { readonly go: Stop }>, element: string | undefined): Trip {
  const after = move.packet ?? trip.packet
  const moved: Trip = {
    ...follow(trip, trip.packet.flow, after.flow, translatedIn(trip.packet, after)),
    packet: after,
    stop: move.go,
    ...(move.warning && { warnings: [...trip.warnings, move.warning] }),
    ...(move.mtu !== undefined && { mtu: Math.min(move.mtu, trip.mtu ?? move.mtu) }),
  }
  return element === undefined && !move.because
    ? moved
    : addHop(moved, { element, because: move.because, ...(move.notes && { notes: move.notes }) })
}

/** Where another end stands in a packet now, its address and port are no part of what they were. */
const translatedIn = (before: Packet, after: Packet): readonly string[] => [
  ...(before.from?.id === after.from?.id ? [] : ['sources', 'sourcePorts']),
  ...(before.to?.id === after.to?.id ? [] : ['destinations', 'ports']),
]

/** Out of an interface: state, own address, groups, then to a neighbour or out of the segment. */
export function leave(walk: Walk, trip: Trip, own: Interface): Steps {
  const { packet } = trip
  const source = own.addresses[packet.flow.family]
  const blocked = checkState(walk, trip, own)
  if (own.mute !== undefined && !packet.reply)
    return refuse(walk, blocked, { refuse: 'VPCE_INTRA_VPC_TRAFFIC', because: own.mute, element: own.element })
  if (own.strict && source && !packet.bound && packet.from?.id !== own.id)
    return refuse(walk, blocked, {
      refuse: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
      because: `${walk.name(own.element)} may send only from its own addresses, since its source/destination check is on.`,
      element: own.element,
    })
  const zoned: Trip = {
    ...blocked,
    packet: {
      ...packet,
      zone: own.zone,
      network: own.network,
      via: undefined,
      groups: packet.reply ? packet.groups : membership(packet, own),
    },
    segment: undefined,
  }
  return chain(passGroups(walk, zoned, own, 'outbound'), (passed) => {
    const on: Trip = { ...passed, crossed: new Set(passed.crossed).add(own.id) }
    const near = neighbour(walk, on, own)
    if (near) return arrive(walk, on, near, false)
    if (own.segment !== undefined) return leaveSegment(walk, on, own.segment)
    return refuse(walk, on, {
      refuse: 'NO_ROUTE_TO_DESTINATION',
      because: `${walk.name(own.element)} stands on no subnet.`,
      element: own.element,
    })
  })
}

/** Rules that name a group match the members' own packets, not what they pass on for others. */
function membership(packet: Packet, own: Interface): Membership {
  if (packet.from !== undefined && packet.from.id !== own.id)
    return 'lost' in packet.groups
      ? packet.groups
      : { lost: own.element, code: 'SG_REFERENCES_NOT_PRESERVED' }
  return own.groups === undefined && 'lost' in packet.groups ? packet.groups : { of: own.groups ?? [] }
}

/** The interface on the same segment that a packet is for: neither table nor segment filter is asked. */
function neighbour(walk: Walk, { packet }: Trip, own: Interface): Interface | undefined {
  const { to, flow } = packet
  const far =
    to?.fact === 'interface' && (packet.bound || isPrivatelyMet(to, packet.flow))
      ? to
      : interfaceAt(walk.facts, own.network, flow.family, flow.destinations)
  return far && own.segment !== undefined && far.segment === own.segment ? far : undefined
}

/** Is the packet for an own address of the interface, and not for a public one that stands for it? */
function isPrivatelyMet(to: Interface, flow: Trip['packet']['flow']): boolean {
  const own = to.addresses[flow.family]
  return (
    own !== undefined &&
    own.some(([from, last]) => flow.destinations.some(([a, b]) => a <= last && from <= b))
  )
}

function leaveSegment(walk: Walk, trip: Trip, id: string): Steps {
  const segment = walk.facts.segments.get(id)
  if (!segment)
    return refuse(walk, trip, {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The subnet ${id} is not in the design.`,
      unknown: true,
    })
  const zoned: Trip = {
    ...trip,
    segment: id,
    packet: { ...trip.packet, zone: segment.zone ?? trip.packet.zone, network: segment.network },
  }
  return chain(passSegment(walk, zoned, segment, 'outbound'), (passed) => {
    const { to, bound } = passed.packet
    if (bound && to?.fact === 'interface' && to.network === segment.network)
      return deliver(walk, passed, segment.network)
    return routeBy(walk, passed, segment.table, segment.network)
  })
}

/** Runs every trip that is left through the next step. */
export const chain = (steps: Steps, next: (trip: Trip) => Steps): Steps => {
  const following = joinSteps(steps.on.map(next))
  return { on: following.on, ended: [...steps.ended, ...following.ended] }
}

/** To whom it is addressed in a network: filter of the segment, then the interface. */
export function deliver(walk: Walk, trip: Trip, network: string): Steps {
  const { packet } = trip
  const { to, flow } = packet
  const known =
    to?.fact === 'interface' && to.network === network && (packet.bound || isPrivatelyMet(to, flow))
      ? to
      : interfaceAt(walk.facts, network, flow.family, flow.destinations)
  if (known) return chain(enterSegment(walk, trip, known), (passed) => arrive(walk, passed, known, false))
  const several = to ? [] : ownersIn(walk, trip, network)
  if (several.length > 0)
    return joinSteps(
      several.map(({ one, flow: part }) =>
        chain(enterSegment(walk, narrow(trip, part), one), (passed) => arrive(walk, passed, one, false)),
      ),
    )
  return nobody(walk, trip, network)
}

/** The address is in a network, and no interface has it; one without an address of its own may get it. */
function nobody(walk: Walk, trip: Trip, network: string): Steps {
  const { family, destinations } = trip.packet.flow
  const inside = [...walk.facts.segments.values()].find(
    (one) => one.network === network && holdsAll(one.blocks[family] ?? [], destinations),
  )
  const maybe = walk.world
    .interfacesIn(network)
    .find((one) => !one.fixed && holdsAll(one.addresses[family] ?? [], destinations))
  const place = walk.name(inside?.element ?? network)
  const what = formatAddresses(family, destinations)
  return refuse(walk, trip, {
    refuse: 'NO_POSSIBLE_DESTINATION',
    because: maybe
      ? `No interface in ${place} has ${what} for its own; nobody knows whether ${walk.name(maybe.element)} gets it.`
      : `${what} is inside ${place}, but no interface there has it.`,
    element: inside?.element ?? network,
    ...(maybe && { unknown: true as const }),
  })
}

/** For a range of addresses: each interface that has one of them for its own. */
function ownersIn(walk: Walk, { packet: { flow } }: Trip, network: string) {
  return (walk.facts.interfaces.get(network) ?? []).flatMap((one) => {
    const own = one.fixed ? one.addresses[flow.family] : undefined
    const inside = own?.filter(([a, b]) => flow.destinations.some(([from, to]) => from <= a && b <= to))
    return inside && inside.length > 0 ? [{ one, flow: { ...flow, destinations: inside } }] : []
  })
}

/** Into the segment of an interface, unless the packet comes from there. */
export function enterSegment(walk: Walk, trip: Trip, far: Interface): Steps {
  const segment = far.segment === undefined ? undefined : walk.facts.segments.get(far.segment)
  if (!segment || trip.segment === far.segment) return goOn(trip)
  return passSegment(walk, trip, segment, 'inbound')
}

/** At an interface: groups, own address, state. `passing`: a route led here, the packet is for others. */
export function arrive(walk: Walk, trip: Trip, far: Interface, passing: boolean): Steps {
  const meant = trip.packet.to
  if (!passing && !trip.packet.reply && meant && meant.id !== far.id)
    return refuse(walk, trip, {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `In ${walk.name(far.network)} this address is that of ${walk.name(far.element)}, not of ${walk.name(meant.element)}.`,
      element: far.element,
    })
  return chain(passGroups(walk, trip, far, 'inbound'), (passed) => {
    const { packet } = passed
    if (passing && far.strict)
      return refuse(walk, passed, {
        refuse: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
        because: `The packet is for ${goalWords(walk.name, toldOf(packet))}, and ${walk.name(far.element)} takes only its own, since its source/destination check is on.`,
        element: far.element,
      })
    const known: Trip = {
      ...checkState(walk, checkMembership(passed), far),
      crossed: new Set(passed.crossed).add(far.id),
      packet: { ...packet, network: far.network, zone: far.zone, ...(passing ? {} : { to: far }) },
    }
    const waits = packet.reply && trip.goal?.id !== far.id
    if (!passing && !waits)
      return end({
        trip: addHop(known, { element: far.element, because: `${walk.name(far.element)} receives it.` }),
        arrived: true,
        end: far,
        partial: false,
      })
    if (far.forwards !== undefined) return enter(walk, known, far.element, far.forwards)
    return refuse(walk, known, {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `${walk.name(far.element)} does not pass on what is for others.`,
      element: far.element,
      ...(!waits && { unknown: true as const }),
    })
  })
}

/** Through a door of an element, by what its facts say. */
export function enter(walk: Walk, trip: Trip, of: string, name: string): Steps {
  const door = walk.facts.doors.get(doorKey(of, name))
  if (!door)
    return refuse(walk, trip, {
      refuse: 'UNSUPPORTED_COMPONENT',
      because: `What ${walk.name(of)} does with this packet is not known.`,
      element: of,
      unknown: true,
    })
  const blocked = walk.down.has(of)
    ? addBlock(trip, {
        code: 'BAD_STATE',
        element: of,
        because: `${walk.name(of)} is taken to be out of order.`,
      })
    : trip
  const kept: Trip =
    trip.packet.reply || blocked.sessions.has(of)
      ? blocked
      : { ...blocked, sessions: new Map(blocked.sessions).set(of, trip.packet) }
  const moves = door.pass(kept.packet, hereOf(walk, kept))
  const passing = moves.some((move) => 'go' in move)
  return joinSteps(
    moves.map((move) =>
      'go' in move
        ? goOn(proceed(kept, move, of))
        : refuse(
            walk,
            kept,
            { ...move, element: move.element ?? of, ...(move.element && { at: of }) },
            passing,
          ),
    ),
  )
}

/** An outbound rule that named a group counts only where membership was kept all the way. */
function checkMembership(trip: Trip): Trip {
  const { leansOn, packet } = trip
  if (!leansOn || packet.reply || 'of' in packet.groups) return trip
  const { code, element, field, because } = leansOn
  const { lost, code: why } = packet.groups
  return addBlock(trip, {
    code,
    element,
    because,
    ...(field !== undefined && { field }),
    details: [{ code: why, element: lost, because }],
  })
}

/** Blocks what does not work, and goes on. */
function checkState(walk: Walk, trip: Trip, { element, segment, down }: Interface): Trip {
  const broken = walk.down.has(element) || (segment !== undefined && walk.down.has(segment))
  if (down === undefined && !broken) return trip
  return addBlock(trip, {
    code: 'BAD_STATE',
    element,
    because: down ?? `${walk.name(element)} is taken to be out of order.`,
  })
}
