import type { Move, Stop } from '@/lib/net/move'
import type { Table } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import { addressesIn, formatAddresses } from '@/lib/net/flow'
import { lookUp } from '@/lib/net/route'
import { announcedBy } from '../direct-connect-association/announced'
import { notAllowed } from '../direct-connect-association/not-allowed'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { announceMends } from '../on-premises-router/announce'
import type { Line } from '../on-premises-router/line'
import { unless } from '../on-premises-router/line'
import { read } from '../read'
import { loseGroups } from '../transit-gateway/lose-groups'
import { learnedOver } from '../vpn-gateway/learned'
import { associationFault } from '../vpn-gateway/lines'
import { linesOf } from './lines'

type Gateway = ElementOf<'direct-connect-gateway'>
type Association = ElementOf<'direct-connect-association'>

/** Between virtual interfaces and gateways of VPCs or transit gateways: `to-site` and `from-site`. No way from one gateway to another. */
export const directConnectGatewayBehaviour = defineBehaviour({
  kind: 'direct-connect-gateway',
  *facts(self, around) {
    const lines = linesOf(self, around)
    const door = { fact: 'door', element: self.id } as const
    yield {
      fact: 'table',
      element: self.id,
      codes: { NO_ROUTE_TO_DESTINATION: 'X_DX_ROUTE_NOT_ADVERTISED' },
      routes: learnedOver(lines.map((line) => ({ line, next: line.by.id }))).map(
        ({ prefix, rank, next, says, unknown }) => ({
          prefix: { family: prefix.family, addresses: addressesIn(prefix), length: prefix.length },
          rank,
          target: unknown === undefined ? { of: next, door: 'to-site' } : { unknown },
          says,
        }),
      ),
    }
    yield { ...door, door: 'to-site', pass: (packet) => [toSite(self, lines, packet)] }
    yield { ...door, door: 'from-site', pass: (packet) => fromSite(self, lines, packet, around) }
  },
  *mends(self, { code, packet }, around) {
    if (code === 'X_DX_ROUTE_NOT_ADVERTISED') yield* announceMends(linesOf(self, around), packet, around)
  },
})

function toSite(self: Gateway, lines: readonly Line[], packet: Packet): Move {
  if (lines.length === 0)
    return {
      refuse: 'X_DX_ROUTE_NOT_ADVERTISED',
      because: `No virtual interface leads to ${self.name}.`,
    }
  return {
    go: { lookup: self.id, network: self.id },
    packet: loseGroups({ ...packet, via: self.id }, self.id),
    because: `${self.name} chooses among the routes that its virtual interfaces learned.`,
  }
}

/** To the gateway that holds the destination, as far as its prefixes are allowed. */
function fromSite(self: Gateway, lines: readonly Line[], packet: Packet, around: Around): readonly Move[] {
  const associations = ofKind(around.referrers(self.id), 'direct-connect-association')
  const told = associations.map((one) => [one, announcedBy(one, [packet.flow.family], around)] as const)
  const table: Table = {
    fact: 'table',
    element: self.id,
    routes: [
      ...told.flatMap(([one, { prefixes }]) => prefixes.map((prefix) => routeTo(one.id, prefix, one.name))),
      ...linked(self, lines, packet).flatMap((line) =>
        line.learned.prefixes.map((prefix) => routeTo(line.by.id, prefix, line.by.name)),
      ),
    ],
  }
  const { routed, rest } = lookUp(table, packet)
  return [
    ...routed.map(({ flow, route: { target } }) => {
      const part: Packet = { ...packet, flow, via: self.id }
      return onward(self, around.get('of' in target ? target.of : undefined), part, around)
    }),
    ...rest.map((flow): Move => {
      const part: Packet = { ...packet, flow }
      const denied = told.flatMap(([one, announced]) => notAllowed(one, announced, flow) ?? [])[0]
      if (denied) {
        const association = around.get(denied.element)
        return {
          ...denied,
          packet: part,
          otherwise: asGo(onward(self, association, { ...part, via: self.id }, around)),
        }
      }
      const open = told.find(([, announced]) => announced.unknown !== undefined)?.[1].unknown
      return open === undefined
        ? {
            refuse: 'NO_ROUTE_TO_DESTINATION',
            because: `${self.name} is associated with no gateway that leads to ${formatAddresses(flow.family, flow.destinations)}.`,
            packet: part,
          }
        : { refuse: 'UNKNOWN_RESOURCE', because: open, packet: part, unknown: true }
    }),
  ]
}

const routeTo = (of: string, prefix: Parameters<typeof addressesIn>[0], name: string) => ({
  prefix: { family: prefix.family, addresses: addressesIn(prefix), length: prefix.length },
  rank: 1,
  target: { of, door: '' },
  says: `A prefix of ${name}`,
})

/** Other interfaces that SiteLink joins to the one a packet came by. */
function linked(self: Gateway, lines: readonly Line[], { via }: Packet): readonly Line[] {
  const links = lines.filter(
    ({ by }) =>
      (isKind(by, 'private-virtual-interface') || isKind(by, 'transit-virtual-interface')) &&
      by.props.enableSiteLink === true,
  )
  return links.some(({ by }) => by.id === via) ? links.filter(({ by }) => by.id !== via) : []
}

function onward(
  self: Gateway,
  next: Association | ReturnType<Around['get']>,
  packet: Packet,
  around: Around,
): Move {
  if (!isKind(next, 'direct-connect-association'))
    return {
      go: { door: 'to-site', of: next!.id },
      packet,
      because: `${self.name} hands it to ${next!.name} by SiteLink.`,
    }
  const gateway = around.get(read(next, 'gateway'))!
  const go: Stop = {
    door: gateway.kind === 'transit-gateway' ? 'from-attachment' : 'from-site',
    of: gateway.id,
  }
  return unless(associationFault(next), {
    go,
    packet,
    because: `${self.name} hands it to ${gateway.name} by ${next.name}.`,
  })
}

const asGo = (move: Move) => ('go' in move ? move : move.otherwise!)
