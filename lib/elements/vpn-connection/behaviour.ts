import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { addressesIn, formatAddresses } from '@/lib/net/flow'
import { parsePrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import type { Fault, Line } from '../on-premises-router/line'
import { overToAws, overToSite } from '../on-premises-router/to-site'
import { read } from '../read'
import { endsAtTransitGateway, lineOfConnection } from './line'

type Connection = ElementOf<'vpn-connection'>

/** Source: https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-best-practice.html */
const MTU = 1446

/** Between a site and the gateway that a VPN ends at: `to-site` and `from-site`. */
export const vpnConnectionBehaviour = defineBehaviour({
  kind: 'vpn-connection',
  fails: 'line',
  *facts(self, around) {
    const line = lineOfConnection(self, around)
    const door = { fact: 'door', element: self.id } as const
    yield {
      ...door,
      door: 'to-site',
      pass: (packet) => {
        const { sources, destinations } = packet.flow
        const fault =
          selectorFault(self, packet, destinations, sources) ?? notReceived(self, line, packet, around)
        const because = `The tunnels of ${self.name} carry it to ${line.router?.name ?? 'the router'}.`
        return [overToSite(line, packet, { because, mtu: MTU, ...(fault && { fault }) })]
      },
    }
    yield { ...door, door: 'from-site', pass: (packet) => [fromSite(self, line, packet, around)] }
  },
})

function fromSite(self: Connection, line: Line, packet: Packet, around: Around): Move {
  const gateway = around.get(read(self, 'gateway'))
  const transit = gateway?.kind === 'transit-gateway'
  if (!gateway || (!transit && gateway.kind !== 'vpn-gateway'))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The gateway of AWS at which ${self.name} ends is not in the design.`,
      field: 'gateway',
      unknown: true,
    }
  const { sources, destinations } = packet.flow
  const fault = selectorFault(self, packet, sources, destinations)
  const go = { door: transit ? 'from-attachment' : 'from-site', of: gateway.id }
  const because = `The tunnels of ${self.name} carry it to ${gateway.name}.`
  return overToAws(line, packet, go, self.id, { because, mtu: MTU, ...(fault && { fault }) })
}

type Addresses = Packet['flow']['sources']

/** The ranges that the tunnels are limited to. */
function selectorFault(
  self: Connection,
  { flow }: Packet,
  site: Addresses,
  aws: Addresses,
): Fault | undefined {
  if (flow.family === 6) return undefined
  const sides = [
    ['localIpv4NetworkCidr', site],
    ['remoteIpv4NetworkCidr', aws],
  ] as const
  for (const [field, addresses] of sides) {
    const block = parsePrefix(read(self, field) ?? '')
    const at = { element: self.id, field }
    if (!block)
      return {
        refuse: 'UNKNOWN_RESOURCE',
        because: `A range that ${self.name} is limited to is not known.`,
        ...at,
        unknown: true,
      }
    if (!holdsAll(addressesIn(block), addresses))
      return {
        refuse: 'X_VPN_ROUTE_NOT_ADVERTISED',
        because: `${self.name} carries only what is in ${read(self, field)}, not ${formatAddresses(4, addresses)}.`,
        ...at,
      }
  }
  return undefined
}

/** With BGP a tunnel takes only what the router announced; a static one of a transit gateway follows its tables. */
function notReceived(
  self: Connection,
  { sort, learned, router }: Line,
  { flow }: Packet,
  around: Around,
): Fault | undefined {
  if (sort === 'vpn-static' && endsAtTransitGateway(self, around)) return undefined
  const known = learned.prefixes.some(
    (prefix) => prefix.family === flow.family && holdsAll(addressesIn(prefix), flow.destinations),
  )
  if (known || learned.unknown !== undefined) return undefined
  const what = formatAddresses(flow.family, flow.destinations)
  return sort === 'vpn-static'
    ? {
        refuse: 'X_VPN_ROUTE_NOT_ADVERTISED',
        because: `No static route of ${self.name} holds ${what}.`,
        element: self.id,
        field: 'staticRoutes',
      }
    : {
        refuse: 'X_VPN_ROUTE_NOT_ADVERTISED',
        because: `${router?.name ?? 'The router'} does not announce ${what} over ${self.name}.`,
        ...(router && { element: router.id, field: 'advertisedPrefixes' }),
      }
}
