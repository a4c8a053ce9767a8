import { change } from '@/lib/design/patch'
import type { Move } from '@/lib/net/move'
import type { Table } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { addressesIn, formatAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { announceMends } from '../on-premises-router/announce'
import { loseGroups } from '../transit-gateway/lose-groups'
import { mentioned } from '../verbatim'
import { bothOf, spaceOf } from '../vpc/space'
import type { Learned } from './learned'
import { learnedPrefixes } from './learned'
import { linesTo } from './lines'

type Gateway = ElementOf<'vpn-gateway'>

/** Between one VPC and its sites: `in` from the VPC, `from-site` from VPN connections and Direct Connect. */
export const vpnGatewayBehaviour = defineBehaviour({
  kind: 'vpn-gateway',
  *facts(self, around) {
    const learned = learnedPrefixes(self, around)
    yield tableOf(self, learned)
    yield {
      fact: 'door',
      element: self.id,
      door: 'in',
      pass: (packet, here) => [toSite(self, learned, packet, here, around)],
    }
    yield {
      fact: 'door',
      element: self.id,
      door: 'from-site',
      pass: (packet) => [fromSite(self, learned, packet, around)],
    }
  },
  *mends(self, { code, packet }, around) {
    if (code.endsWith('_NOT_ADVERTISED'))
      yield* announceMends(
        linesTo(self, around).map(({ line }) => line),
        packet,
        around,
      )
    if (code !== 'BAD_STATE_ATTACHMENT') return
    const vpc = around.get(packet.network)
    if (isKind(vpc, 'vpc') && self.parent !== vpc.id)
      yield { label: `Attach ${self.name} to ${vpc.name}`, patch: change(self, { parent: vpc.id }) }
  },
})

/** The routes that the gateway chooses by. */
function tableOf(self: Gateway, learned: readonly Learned[]): Table {
  const byLine = learned.some(({ line }) => line.sort === 'dx')
  return {
    fact: 'table',
    element: self.id,
    codes: { NO_ROUTE_TO_DESTINATION: byLine ? 'X_DX_ROUTE_NOT_ADVERTISED' : 'X_VPN_ROUTE_NOT_ADVERTISED' },
    routes: learned.map(({ prefix, rank, next, says, unknown }) => ({
      prefix: { family: prefix.family, addresses: addressesIn(prefix), length: prefix.length },
      rank,
      target: unknown === undefined ? { of: next, door: 'to-site' } : { unknown },
      says,
    })),
  }
}

function toSite(
  self: Gateway,
  learned: readonly Learned[],
  packet: Packet,
  { world }: Here,
  around: Around,
): Move {
  const vpc = around.get(self.parent)
  if (!isKind(vpc, 'vpc') || packet.network !== vpc.id) return notAttached(self, packet, around)
  const { family, sources, destinations } = packet.flow
  const from = packet.from ?? world.interfaceAt(vpc.id, family, sources)
  const own = from?.fact === 'interface' && from.network === vpc.id ? from.addresses[family] : undefined
  if (!own || !holdsAll(own, sources))
    return {
      refuse: 'VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS',
      because: `${self.name} takes only what interfaces of ${vpc.name} send from their private addresses, not what comes from ${formatAddresses(family, sources)}.`,
    }
  const knows = learned.some(
    ({ prefix, unknown }) =>
      prefix.family === family && (unknown !== undefined || holdsAll(addressesIn(prefix), destinations)),
  )
  if (!knows && packet.to?.fact === 'interface' && packet.to.network !== vpc.id)
    return {
      refuse: 'DISCONNECTED_VPCS',
      because: `${self.name} leads to sites only: neither VPN nor Direct Connect carries traffic from ${vpc.name} to ${around.get(packet.to.network)?.name ?? 'another VPC'}.`,
    }
  if (learned.length === 0) return noLine(self, around)
  return {
    go: { lookup: self.id, network: vpc.id },
    packet: loseGroups(packet, self.id),
    because: `${self.name} chooses among the routes that it learned.`,
  }
}

function notAttached(self: Gateway, packet: Packet, around: Around): Move {
  const vpc = around.get(packet.network)
  return {
    refuse: 'BAD_STATE_ATTACHMENT',
    because: `${self.name} is attached to ${around.get(self.parent)?.kind === 'vpc' ? around.get(self.parent)!.name : 'no VPC'}${vpc ? `, not to ${vpc.name}` : ''}.`,
  }
}

function noLine(self: Gateway, around: Around): Move {
  const some = ofKind(around.referrers(self.id), 'vpn-connection').length > 0
  const kept = ['AWS::EC2::VPNConnection', 'AWS::DirectConnect::PrivateVirtualInterface'].some((type) =>
    mentioned(around, self, type),
  )
  if (kept)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The lines that end at ${self.name} are not all known.`,
      unknown: true,
    }
  return some
    ? {
        refuse: 'X_VPN_ROUTE_NOT_ADVERTISED',
        because: `${self.name} learned no route from its VPN connections.`,
      }
    : {
        refuse: 'NO_POSSIBLE_DESTINATION',
        because: `No VPN connection and no Direct Connect line ends at ${self.name}.`,
      }
}

/** Only interfaces of its own VPC: no way on to peers, to the internet or to NAT gateways. */
function fromSite(self: Gateway, learned: readonly Learned[], packet: Packet, around: Around): Move {
  const vpc = around.get(self.parent)
  if (!isKind(vpc, 'vpc')) return notAttached(self, packet, around)
  const { family, destinations } = packet.flow
  const { to } = packet
  const blocks = bothOf(spaceOf(vpc, around).blocks)[family]
  const own = to?.fact === 'interface' && to.network === vpc.id ? to.addresses[family] : to ? [] : blocks
  if (to?.fact !== 'interface' && isOfAnotherSite(learned, packet))
    return {
      go: { lookup: self.id, network: vpc.id },
      packet: { ...packet, via: self.id },
      because: `${self.name} passes it on to another site.`,
    }
  if (!own || !holdsAll(own, destinations))
    return {
      refuse: 'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
      because: `${self.name} delivers only to private addresses of interfaces in ${vpc.name}, and ${formatAddresses(family, destinations)} is none.`,
    }
  const inside: Packet = { ...loseGroups(packet, self.id), network: vpc.id, zone: undefined, via: self.id }
  if (self.props.routeTable === undefined)
    return { go: { deliver: vpc.id }, packet: inside, because: `${self.name} delivers it in ${vpc.name}.` }
  const table = around.get(read(self, 'routeTable'))
  if (!table)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The gateway route table of ${self.name} is not in the design.`,
      field: 'routeTable',
      unknown: true,
      otherwise: {
        go: { deliver: vpc.id },
        packet: inside,
        because: `${self.name} delivers it in ${vpc.name}.`,
      },
    }
  return {
    go: { lookup: table.id, network: vpc.id },
    packet: inside,
    because: `${self.name} routes what comes in by ${table.name}.`,
  }
}

/** Sites of one gateway reach each other by BGP. https://docs.aws.amazon.com/vpn/latest/s2svpn/VPN_CloudHub.html */
const isOfAnotherSite = (learned: readonly Learned[], { flow, via }: Packet): boolean =>
  learned.some(
    ({ line, next, prefix, unknown }) =>
      line.sort !== 'vpn-static' &&
      unknown === undefined &&
      next === line.by.id &&
      next !== via &&
      prefix.family === flow.family &&
      holdsAll(addressesIn(prefix), flow.destinations),
  )
