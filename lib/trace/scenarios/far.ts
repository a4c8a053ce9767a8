import type { Design, Element } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, group, host, put } from './board'

/** Elements in any order; of two with the same id the later one counts. */
export type Parts = readonly (Element | readonly Element[])[]

type Route = { readonly destination: string; readonly target: string }

export const TOKYO = put('region', 'tokyo', { code: 'ap-northeast-1' })
const OREGON = put('region', 'oregon', { code: 'us-west-2' })

/** A VPC 10.<number>.0.0/16 by its letter: `a-table` with routes, `a-1` 10.1.1.0/24 in the first zone, `a-host` at .1.10, `a-sg` with 443 from anywhere. */
export const vpcOf = (
  letter: string,
  number: number,
  routes: readonly Route[] = [],
  region = 'tokyo',
): readonly Element[] => [
  put('vpc', letter, { in: region, cidrBlock: `10.${number}.0.0/16` }),
  put('route-table', `${letter}-table`, { in: letter, routes }),
  put('subnet', `${letter}-1`, {
    in: letter,
    cidrBlock: `10.${number}.1.0/24`,
    availabilityZone: region === 'tokyo' ? 'ap-northeast-1a' : 'us-west-2a',
    routeTable: `${letter}-table`,
  }),
  group(`${letter}-sg`, letter, [443]),
  host(`${letter}-host`, `${letter}-1`, `10.${number}.1.10`, `${letter}-sg`),
]

/** A and B with an active peering and routes to it; later elements replace earlier ones. */
export const peered = (...more: Parts): Design =>
  board(
    TOKYO,
    vpcOf('a', 1, [{ destination: '10.2.0.0/16', target: 'pcx' }]),
    vpcOf('b', 2, [{ destination: '10.1.0.0/16', target: 'pcx' }]),
    put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'a', peerVpc: 'b' }),
    ...more,
  )

export const attachment = (letter: string, more: object = {}): Element =>
  put('transit-gateway-attachment', `${letter}-att`, {
    in: letter,
    transitGateway: 'tgw',
    subnets: [`${letter}-1`],
    ...more,
  })

/** A and B on `tgw` with all defaults: an implicit table that both follow and propagate to. */
export const hub = (...more: Parts): Design =>
  board(
    TOKYO,
    put('transit-gateway', 'tgw', { in: 'tokyo' }),
    vpcOf('a', 1, [{ destination: '10.0.0.0/8', target: 'tgw' }]),
    vpcOf('b', 2, [{ destination: '10.0.0.0/8', target: 'tgw' }]),
    attachment('a'),
    attachment('b'),
    ...more,
  )

/** The gateway without defaults, and `rt-1` with what is given. */
export const tableHub = (table: object, ...more: Parts): Design =>
  hub(
    put('transit-gateway', 'tgw', {
      in: 'tokyo',
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
    }),
    put('transit-gateway-route-table', 'rt-1', { in: 'tokyo', transitGateway: 'tgw', ...table }),
    ...more,
  )

/** Site `office` 192.168.0.0/16 with `router` linked to what is named; `desk` at 192.168.1.5. */
export const office = (links: readonly string[], more: object = {}): readonly Element[] => [
  put('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], asn: 65000 }),
  put('on-premises-router', 'router', { in: 'office', links, firewall: 'open', ...more }),
  put('on-premises-host', 'desk', {
    in: 'office',
    address: '192.168.1.5',
    services: [{ protocol: 'TCP', port: 443 }],
  }),
]

/** `vgw` of A, propagating into its table. */
export const vgw = (letter = 'a'): Element =>
  put('vpn-gateway', `vgw${letter === 'a' ? '' : `-${letter}`}`, {
    in: letter,
    routePropagations: [{ routeTables: [`${letter}-table`] }],
  })

/** `vpn` from `cgw` to a gateway. */
export const vpn = (gateway: string, more: object = {}): readonly Element[] => [
  put('customer-gateway', 'cgw', { in: 'tokyo', ipAddress: '203.0.113.1', bgpAsn: 65000 }),
  put('vpn-connection', 'vpn', { in: 'tokyo', customerGateway: 'cgw', gateway, ...more }),
]

const port = put('direct-connect-connection', 'line', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps' })
const session = {
  in: 'tokyo',
  connection: 'line',
  vlan: 101,
  bgpPeers: [{ addressFamily: 'ipv4', asn: '65000' }],
} as const

/** `line` with the private virtual interface `vif` to a gateway. */
export const line = (gateway: string, more: object = {}): readonly Element[] => [
  port,
  put('private-virtual-interface', 'vif', { ...session, gateway, ...more }),
]

/** `line` with the transit virtual interface `vif` to a Direct Connect gateway. */
export const transitLine = (directConnectGateway: string, more: object = {}): readonly Element[] => [
  port,
  put('transit-virtual-interface', 'vif', { ...session, directConnectGateway, ...more }),
]

/** A with a VPN by BGP to the office. */
export const overVpn = (...more: Parts): Design =>
  board(TOKYO, vpcOf('a', 1), vgw(), vpn('vgw'), office(['cgw']), ...more)

/** A with a private virtual interface to the office. */
export const overLine = (...more: Parts): Design =>
  board(TOKYO, vpcOf('a', 1), vgw(), line('vgw'), office(['line']), ...more)

/** Scenario 35: a line in Tokyo, a Direct Connect gateway, VPC `w` 10.8.0.0/16 in Oregon. */
export const farRegion = (allowed: readonly string[] | undefined, ...more: readonly Element[]): Design =>
  board(
    TOKYO,
    OREGON,
    vpcOf('w', 8, [], 'oregon'),
    vgw('w'),
    put('direct-connect-gateway', 'dxgw', { in: 'tokyo' }),
    put('direct-connect-association', 'assoc', {
      in: 'tokyo',
      directConnectGateway: 'dxgw',
      gateway: 'vgw-w',
      ...(allowed && { allowedPrefixes: allowed }),
    }),
    line('dxgw'),
    office(['line']),
    more,
  )

/** The verdict with the code and phase of the first blocker; where nothing passes, of the first that is certain. */
export function answerOf(design: Design, query: Query): string {
  const { verdict, blockers } = trace(design, query)
  const first = blockers.find((one) => verdict === 'UNKNOWN' || !one.unknown)
  return [verdict, first?.code, first?.phase === 'return' ? '(return)' : undefined]
    .filter((word) => word !== undefined)
    .join(' ')
}

/** A question over TCP 443. */
export const https = (from: string, to: string): Query => ask(from, to, 'tcp 443')

export type Case = readonly [what: string, design: Design, query: Query, answer: string]
