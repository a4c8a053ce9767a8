import type { Element } from '@/lib/design/element'
import { NAT, ask, board, group, put } from '../scenarios/board'
import { ANY, fromGroup, judge, peering, route, tokyo, vpc } from './net'

/** A site with a host, its router, and a VPN connection to the gateway of VPC x. */
const site = (name: string, last: number): readonly Element[] => [
  put('on-premises-site', name, { ranges: ['192.168.0.0/16'] }),
  put('on-premises-router', `${name}-router`, {
    in: name,
    links: [`${name}-cgw`],
    publicAddress: `203.0.113.${last}`,
    asn: 65000 + last,
    staticRoutes: ['10.0.0.0/8'],
    firewall: 'open',
  }),
  put('on-premises-host', `${name}-host`, { in: name, address: '192.168.1.5' }),
  put('customer-gateway', `${name}-cgw`, {
    in: 'tokyo',
    ipAddress: `203.0.113.${last}`,
    bgpAsn: 65000 + last,
  }),
]
const vpn = (name: string, gateway: string) =>
  put('vpn-connection', `${name}-vpn`, {
    in: 'tokyo',
    customerGateway: `${name}-cgw`,
    gateway,
    staticRoutesOnly: true,
    staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }],
  })
const VPN = [
  tokyo,
  ...vpc('x', 1, [route('192.168.0.0/16', 'vgw')]),
  put('vpn-gateway', 'vgw', { in: 'x' }),
  ...site('one', 1),
  vpn('one', 'vgw'),
]

judge([
  ['over a VPN', board(...VPN), ask('one-host', 'xa', 'tcp 443'), 'REACHABLE'],
  [
    'two sites with the same range: the line leads to one of them',
    board(...VPN, ...site('two', 2)),
    ask('xa', 'two-host', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'from the site that no line leads to',
    board(...VPN, ...site('two', 2)),
    ask('two-host', 'xa', 'tcp 443'),
    'UNKNOWN',
    'UNKNOWN_RESOURCE',
  ],
  [
    'a site and the peer of the VPC that its line ends at',
    board(
      ...VPN,
      peering('pcx', 'x', 'y'),
      ...vpc('x', 1, [route('192.168.0.0/16', 'vgw'), route('10.2.0.0/16', 'pcx')]),
      ...vpc('y', 2, [route(ANY, 'pcx')]),
    ),
    ask('one-host', 'ya', 'tcp 443'),
    'NOT_REACHABLE',
    'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
  [
    'a peer and the site behind the gateway of the VPC',
    board(
      ...VPN,
      peering('pcx', 'x', 'y'),
      ...vpc('x', 1, [route('192.168.0.0/16', 'vgw'), route('10.2.0.0/16', 'pcx')]),
      ...vpc('y', 2, [route(ANY, 'pcx')]),
    ),
    ask('ya', 'one-host', 'tcp 443'),
    'NOT_REACHABLE',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  ],
  [
    'a VPC has no route back to the site',
    board(...VPN, ...vpc('x', 1, [])),
    ask('one-host', 'xa', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a site that does not route the VPC into the tunnel',
    board(
      ...VPN,
      put('on-premises-router', 'one-router', {
        in: 'one',
        links: ['one-cgw'],
        asn: 65001,
        staticRoutes: ['10.7.0.0/16'],
        firewall: 'open',
      }),
    ),
    ask('xa', 'one-host', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'a VPN gateway that is attached to nothing',
    board(...VPN, put('vpn-gateway', 'vgw', { in: 'tokyo' })),
    ask('xa', 'one-host', 'tcp 443'),
    'NOT_REACHABLE',
    'BAD_STATE_ATTACHMENT',
  ],
  [
    'a group does not hold over a VPN',
    board(...VPN, ...vpc('x', 1, [route('192.168.0.0/16', 'vgw')], { inbound: [fromGroup('x-sg')] })),
    ask('one-host', 'xa', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a site does not use the NAT gateway of the VPC',
    board(
      ...NAT,
      put('vpn-gateway', 'vgw', { in: 'net' }),
      ...site('one', 1),
      vpn('one', 'vgw'),
      put('on-premises-router', 'one-router', {
        in: 'one',
        links: ['one-cgw'],
        asn: 65001,
        staticRoutes: [ANY],
        firewall: 'open',
      }),
      put('route-table', 'edge', { in: 'net', routes: [route(ANY, 'nat')] }),
      group('web-sg', 'net', [443]),
    ),
    ask('one-host', '8.8.8.8', 'tcp 443'),
    'NOT_REACHABLE',
    'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
])
