import type { Interface } from '@/lib/net/end'
import { formatAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { passGroups, passSegment } from './filters'
import type { Steps } from './steps'
import { chain, end, goOn, joinSteps, proceed, refuse } from './steps'
import type { Trip, Walk } from './trip'
import { addBlock, addHop, hereOf, narrow } from './trip'
import { goalWords, toldOf } from './words'
import { doorKey } from './lookup'
import { interfaceAt } from './world'

/** Is the packet for an own address of the interface, and not for a public one that stands for it? */
export function isPrivatelyMet(to: Interface, flow: Trip['packet']['flow']): boolean {
  const own = to.addresses[flow.family]
  return (
    own !== undefined &&
    own.some(([from, last]) => flow.destinations.some(([a, b]) => a <= last && from <= b))
  )
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
  // Whoever gets the address, it is not the one that was asked for.
  const maybe = trip.packet.to
    ? undefined
    : walk.world
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
export function checkState(walk: Walk, trip: Trip, { element, segment, down }: Interface): Trip {
  const broken = walk.down.has(element) || (segment !== undefined && walk.down.has(segment))
  if (down === undefined && !broken) return trip
  return addBlock(trip, {
    code: 'BAD_STATE',
    element,
    because: down ?? `${walk.name(element)} is taken to be out of order.`,
  })
}
