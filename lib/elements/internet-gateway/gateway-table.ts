import type { Interface } from '@/lib/net/end'
import type { Move, Refusal } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { lookUp } from '@/lib/net/route'
import type { Gateway } from './gateway'

/** Where the gateway route table sends a packet that is for an interface; undefined where it is delivered as usual. */
function detour(gateway: Gateway, packet: Packet, here: Here) {
  if (gateway.table === undefined || gateway.table === 'unknown') return undefined
  const table = here.world.table(gateway.table)
  const route = table && lookUp(table, packet).routed[0]?.route
  return route && 'of' in route.target ? { route, of: route.target.of } : undefined
}

/** From the gateway to the interface that it is for, by the gateway route table where there is one. */
export function inward(gateway: Gateway, packet: Packet, here: Here, because: string): Move {
  const { vpc, table, name } = gateway
  if (table === 'unknown')
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The gateway route table of ${name} is not known.`,
      unknown: true,
      packet,
    }
  const move: Move = {
    go: table === undefined ? { deliver: vpc.id } : { lookup: table, network: vpc.id },
    packet,
    because,
    mtu: 1500,
  }
  const led = detour(gateway, packet, here)
  if (!led) return move
  // The endpoint of a Gateway Load Balancer, which carries no groups, needs none.
  const open = here.world
    .interfacesOf(led.of)
    .some((one) => (one.publics ?? []).length > 0 || one.groups === undefined)
  return open || here.world.interfacesOf(led.of).length === 0 || packet.flow.family === 6
    ? move
    : {
        refuse: 'INGRESS_RTB_NO_PUBLIC_IP',
        because: `${led.route.says} leads to ${gateway.called(led.of)}, which needs a public address to take what enters by ${name}.`,
        element: led.of,
        packet,
        otherwise: move,
      }
}

/** What enters for a subnet goes through an appliance, so the subnet may not use its own route to the gateway. */
export function redirects(
  gateway: Gateway,
  packet: Packet,
  from: Interface,
  here: Here,
): Refusal | undefined {
  const own = from.addresses[packet.flow.family]
  if (!own || gateway.table === undefined) return undefined
  const back = {
    ...packet,
    to: from,
    flow: { ...packet.flow, sources: packet.flow.destinations, destinations: own },
  }
  const led = detour(gateway, back, here)
  if (!led || led.of === from.element) return undefined
  const table = here.world.table(here.world.segment(from.segment)?.table)
  const route = table && lookUp(table, packet).routed[0]?.route
  if (!route || !('of' in route.target) || route.target.of !== gateway.id) return undefined
  return {
    refuse: 'INGRESS_RTB_TRAFFIC_REDIRECTION',
    because: `What enters for ${gateway.called(from.element)} goes through ${gateway.called(led.of)}, so its subnet may not route directly to ${gateway.name}.`,
    element: table.element,
    ...(route.field !== undefined && { field: route.field }),
  }
}
