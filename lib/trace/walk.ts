import type { Interface } from '@/lib/net/end'
import type { Stop } from '@/lib/net/move'
import type { Membership, Packet } from '@/lib/net/packet'
import { arrive, checkState, deliver, enter, isPrivatelyMet } from './arrival'
import { passGroups, passSegment } from './filters'
import { onInternet } from './internet'
import { routeBy } from './routing'
import type { Steps } from './steps'
import { chain, end, refuse } from './steps'
import type { Outcome, Trip, Walk } from './trip'
import { visit } from './trip'
import { packetWords, toldOf } from './words'
import { doorKey } from './lookup'
import { interfaceAt } from './world'

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

/** Out of an interface: state, own address, groups, then to a neighbour or out of the segment. */
function leave(walk: Walk, trip: Trip, own: Interface): Steps {
  const { packet } = trip
  const source = own.addresses[packet.flow.family]
  const blocked = checkState(walk, trip, own)
  if (own.mute !== undefined && !packet.reply)
    return refuse(walk, blocked, {
      refuse: 'VPCE_INTRA_VPC_TRAFFIC',
      because: own.mute,
      element: own.element,
    })
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
