import type { Code } from '@/lib/net/end'
import type { Table, Target } from '@/lib/net/network'
import type { Id } from '@/lib/design/element'
import { formatAddresses } from '@/lib/net/flow'
import type { Routed } from '@/lib/net/route'
import { lookUp } from '@/lib/net/route'
import type { Trip, Walk } from './trip'
import { addHop, narrow } from './trip'
import { arrive, deliver, enter, enterSegment } from './arrival'
import type { Steps } from './steps'
import { chain, joinSteps, refuse } from './steps'
import { doorKey } from './lookup'

/** By a table: each part of the packet the way of the route that takes it. */
export function routeBy(walk: Walk, trip: Trip, id: Id | undefined, network: Id): Steps {
  const table = id === undefined ? undefined : walk.facts.tables.get(id)
  if (!table)
    return refuse(walk, trip, {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The route table that ${walk.name(trip.segment ?? network)} uses is not known.`,
      element: trip.segment ?? network,
      unknown: true,
    })
  const { routed, rest, near } = lookUp(table, trip.packet)
  const taken = routed.map((part) => take(walk, narrow(trip, part.flow), part, table, network))
  const lost = rest.map((flow) =>
    refuse(
      walk,
      narrow(trip, flow),
      {
        refuse: table.codes?.NO_ROUTE_TO_DESTINATION ?? 'NO_ROUTE_TO_DESTINATION',
        because: `${walk.name(table.element)} has no route to ${formatAddresses(flow.family, flow.destinations)}.`,
        element: table.element,
        details: near.map((one) => ({ ...one, code: codeIn(table, one.code) })),
      },
      routed.length > 0,
    ),
  )
  return joinSteps([...taken, ...lost])
}

function take(walk: Walk, trip: Trip, { route, beaten }: Routed, table: Table, network: Id): Steps {
  const { target, field, says } = route
  const at =
    walk.facts.segments.get(trip.segment ?? '')?.table === table.element ? trip.segment : table.element
  const by = { element: table.element, ...(field !== undefined && { field }) }
  if ('blackhole' in target)
    return refuse(walk, trip, {
      refuse: table.codes?.BAD_STATE_ROUTE ?? 'BAD_STATE_ROUTE',
      because: target.blackhole,
      ...by,
      details: beaten(),
    })
  if ('unknown' in target)
    return refuse(walk, trip, {
      refuse: table.codes?.UNKNOWN_RESOURCE ?? 'UNKNOWN_RESOURCE',
      because: target.unknown,
      ...by,
      unknown: true,
    })
  const on = addHop(trip, { element: at, by, because: `${says}${leadsTo(walk, target)}.` })
  if ('local' in target) return deliver(walk, on, network)
  if (walk.facts.doors.has(doorKey(target.of, target.door))) return enter(walk, on, target.of, target.door)
  const stands = walk.world.interfacesOf(target.of)
  const own = stands.find((one) => one.network === network)
  if (!own && stands[0])
    return refuse(walk, on, {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `${walk.name(target.of)} stands in ${walk.name(stands[0].network)}; a route of ${walk.name(network)} cannot lead there.`,
      ...by,
    })
  if (!own) return enter(walk, on, target.of, target.door)
  return chain(enterSegment(walk, on, own), (passed) => arrive(walk, passed, own, true))
}

const codeIn = (table: Table, code: Code): Code => table.codes?.[code] ?? code

const leadsTo = (walk: Walk, target: Target): string =>
  'local' in target ? ' delivers in the VPC' : 'of' in target ? ` leads to ${walk.name(target.of)}` : ''
