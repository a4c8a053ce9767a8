import type { Element } from '@/lib/design/element'
import { ask, board, host, put } from '../scenarios/board'
import { ANY, PEERED, XY, gatewayOf, judge, peering, publicly, route, tokyo, vpc } from './net'

/** VPC x with both families: host `xa` has 10.1.1.10 and 2001:db8:1:1::10. */
const dual = (
  routes: readonly ReturnType<typeof route>[],
  inbound: readonly string[],
): readonly Element[] => [
  tokyo,
  gatewayOf('x'),
  put('egress-only-internet-gateway', 'out', { in: 'x' }),
  ...vpc('x', 1, routes, { inbound: inbound.map((cidr) => ({ ipProtocol: '-1', cidr })) }),
  put('vpc', 'x', { in: 'tokyo', cidrBlock: '10.1.0.0/16', cidrBlocks: [{ cidrBlock: '2001:db8:1::/56' }] }),
  put('subnet', 'x1', {
    in: 'x',
    cidrBlock: '10.1.1.0/24',
    ipv6CidrBlock: '2001:db8:1:1::/64',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'xt',
  }),
  put('instance', 'xa', {
    in: 'x1',
    imageId: 'ami-1',
    privateIpAddress: '10.1.1.10',
    ipv6Addresses: [{ ipv6Address: '2001:db8:1:1::10' }],
    securityGroups: ['x-sg'],
  }),
]
const six = { family: 6 } as const
const four = { family: 4 } as const

const listed = (entries: readonly string[]) => [
  put('prefix-list', 'list', {
    in: 'tokyo',
    addressFamily: 'IPv4',
    maxEntries: 10,
    entries: entries.map((cidr) => ({ cidr })),
  }),
]

judge([
  [
    'IPv6 by the internet gateway',
    board(...dual([route('::/0', 'x-igw')], ['::/0'])),
    ask('xa', '2600::1', 'tcp 443', six),
    'REACHABLE',
  ],
  [
    'a rule for all of IPv4 admits no IPv6',
    board(...dual([route('::/0', 'x-igw')], [ANY])),
    ask('2600::1', 'xa', 'tcp 443', six),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a default route for IPv6 is none for IPv4',
    board(...dual([route('::/0', 'x-igw')], ['::/0', ANY]), publicly('x', 1)),
    ask('203.0.113.7', 'xa', 'tcp 443', four),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'out by the egress-only gateway',
    board(...dual([route('::/0', 'out')], [])),
    ask('xa', '2600::1', 'tcp 443', six),
    'REACHABLE',
  ],
  [
    'in by the internet gateway, and the answer by the egress-only one, which knows no such connection',
    board(...dual([route('::/0', 'out')], ['::/0'])),
    ask('2600::1', 'xa', 'tcp 443', six),
    'NOT_REACHABLE',
  ],
  [
    'IPv6 without an internet gateway: nobody comes in',
    board(...dual([route('::/0', 'out')], ['::/0']).filter(({ id }) => id !== 'x-igw')),
    ask('2600::1', 'xa', 'tcp 443', six),
    'NOT_REACHABLE',
  ],
  [
    'an egress-only gateway takes no IPv4',
    board(...dual([route(ANY, 'out')], [ANY]), publicly('x', 1)),
    ask('xa', '203.0.113.7', 'tcp 443', four),
    'NOT_REACHABLE',
  ],
  [
    'hosts that have no family in common',
    board(
      ...dual([route('10.2.0.0/16', 'pcx')], [ANY]),
      peering('pcx', 'x', 'y'),
      ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')]),
    ),
    ask('xa', 'ya', 'tcp 443', six),
    'NOT_REACHABLE',
  ],
  [
    'a route for what a prefix list holds',
    board(
      ...PEERED,
      ...listed(['10.2.0.0/16']),
      put('route-table', 'xt', { in: 'x', routes: [{ prefixList: 'list', target: 'pcx' }] }),
    ),
    XY,
    'REACHABLE',
  ],
  [
    'a route for a prefix list that does not hold the address',
    board(
      ...PEERED,
      ...listed(['10.2.2.0/24']),
      put('route-table', 'xt', { in: 'x', routes: [{ prefixList: 'list', target: 'pcx' }] }),
    ),
    XY,
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a more specific block of a prefix list that leads elsewhere',
    board(
      ...PEERED,
      gatewayOf('x'),
      ...listed(['10.2.1.0/24']),
      put('route-table', 'xt', {
        in: 'x',
        routes: [route('10.2.0.0/16', 'pcx'), { prefixList: 'list', target: 'x-igw' }],
      }),
    ),
    XY,
    'NOT_REACHABLE',
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  ],
  [
    'a rule for a prefix list that does not hold the client',
    board(
      ...PEERED,
      ...listed(['10.7.0.0/16']),
      ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')], { inbound: [{ ipProtocol: '-1', prefixList: 'list' }] }),
    ),
    XY,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a rule for a prefix list that nobody knows',
    board(
      ...PEERED,
      ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')], {
        inbound: [{ ipProtocol: '-1', prefixListId: 'pl-0123456789abcdef0' }],
      }),
    ),
    XY,
    'UNKNOWN',
    'UNKNOWN_RESOURCE',
  ],
  [
    'a host in the second block of the peer, which no route holds',
    board(
      ...PEERED,
      put('vpc', 'y', {
        in: 'tokyo',
        cidrBlock: '10.2.0.0/16',
        cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
      }),
      put('subnet', 'y2', {
        in: 'y',
        cidrBlock: '100.64.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'yt',
      }),
      host('yb', 'y2', '100.64.1.10', 'y-sg'),
    ),
    ask('xa', 'yb', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a host in the second block of the peer, which a route holds',
    board(
      ...PEERED,
      put('vpc', 'y', {
        in: 'tokyo',
        cidrBlock: '10.2.0.0/16',
        cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
      }),
      put('subnet', 'y2', {
        in: 'y',
        cidrBlock: '100.64.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'yt',
      }),
      host('yb', 'y2', '100.64.1.10', 'y-sg'),
      put('route-table', 'xt', { in: 'x', routes: [route('100.64.0.0/16', 'pcx')] }),
    ),
    ask('xa', 'yb', 'tcp 443'),
    'REACHABLE',
  ],
])
