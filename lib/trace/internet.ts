import { both, except, formatAddresses, PUBLIC } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Trip, Walk } from './trip'
import { addHop, narrow } from './trip'
import { enter } from './arrival'
import type { Steps } from './steps'
import { end, goOn, joinSteps, refuse } from './steps'
import { doorKey } from './lookup'
import { publicEnd } from './world'

/** On the internet: back into a network by its uplink, to a service, or out of sight. */
export function onInternet(walk: Walk, trip: Trip): Steps {
  const { packet } = trip
  const { flow, to } = packet
  const open = PUBLIC[flow.family]
  if (to?.fact === 'interface') {
    const uplink = walk.facts.uplinks.get(to.network)
    if (uplink) return enter(walk, trip, uplink.element, 'ingress')
    return refuse(walk, trip, {
      refuse: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
      because: `${walk.name(to.network)} has no internet gateway, so nothing on the internet reaches ${walk.name(to.element)}.`,
      element: to.network,
    })
  }
  if (to?.fact === 'service') return arriveOutside(walk, trip)
  const inside = both(flow, { destinations: open })
  const lost = except(flow, { destinations: open }).map((part) =>
    refuse(
      walk,
      narrow(trip, part),
      {
        refuse: 'NO_ROUTE_TO_DESTINATION',
        because: `The internet does not route ${formatAddresses(part.family, part.destinations)}.`,
        ...(to && { element: to.element }),
      },
      inside !== undefined,
    ),
  )
  if (!inside) return joinSteps(lost)
  const on = narrow(trip, inside)
  const owner = packet.reply ? undefined : publicEnd(walk.facts, flow.family, inside.destinations)
  if (owner) return joinSteps([goOn({ ...on, packet: { ...on.packet, to: owner } }), ...lost])
  if (to?.fact === 'outside' && walk.facts.doors.has(doorKey(to.behind, 'from-internet')))
    return joinSteps([enter(walk, on, to.behind, 'from-internet'), ...lost])
  if (to?.fact === 'outside')
    return joinSteps([
      refuse(walk, on, {
        refuse: 'UNKNOWN_DESTINATION',
        because: `Whether ${walk.name(to.element)} is reached over the internet is not known.`,
        element: to.element,
        unknown: true,
      }),
      ...lost,
    ])
  // From the internet to nobody who is known: that says nothing about the design.
  if (!packet.reply && !packet.from && trip.leg === 0)
    return joinSteps([
      refuse(walk, on, {
        refuse: 'UNKNOWN_DESTINATION',
        because: holdsAll(inside.destinations, open)
          ? 'Who is meant on the internet is not in the design.'
          : `Nothing in the design has ${formatAddresses(flow.family, inside.destinations)} for a public address.`,
        unknown: true,
      }),
      ...lost,
    ])
  return joinSteps([arriveOutside(walk, on), ...lost])
}

function arriveOutside(walk: Walk, trip: Trip): Steps {
  const { to, reply, flow } = trip.packet
  if (reply && (trip.goal?.fact === 'interface' || trip.goal?.fact === 'outside'))
    return refuse(walk, trip, {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `The answer leaves for the internet instead of ${walk.name(trip.goal.element)}.`,
      element: trip.goal.element,
    })
  const because = to
    ? `${walk.name(to.element)} receives it.`
    : holdsAll(flow.destinations, PUBLIC[flow.family])
      ? 'It reaches the internet.'
      : `It reaches ${formatAddresses(flow.family, flow.destinations)} on the internet.`
  return end({
    trip: addHop(trip, { element: to?.element, because }),
    arrived: true,
    partial: false,
    ...(to && { end: to }),
  })
}
