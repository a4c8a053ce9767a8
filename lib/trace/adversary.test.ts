import { expect, test } from 'vitest'
import type { Design, Element, Row } from '@/lib/design/element'
import type { Verdict } from './answer'
import type { Query } from './query'
import { ask, board, group, host, NAT, put, WEB } from './scenarios/board'
import { trace } from './trace'

type Case = readonly [says: string, design: Design, query: Query, verdict: Verdict, code?: string]

const ANY = '0.0.0.0/0'
const ALL: Row = { ipProtocol: '-1', cidr: ANY }

const route = (destination: string, target: string) => ({ destination, target })

/** VPC `x` (n = 1) with subnet `x1` 10.1.1.0/24, table `xt`, group `x-sg` that admits everything, and host `xa` 10.1.1.10. */
const vpc = (
  name: string,
  block: number,
  routes: readonly Row[],
  more: { inbound?: readonly Row[]; acl?: readonly Row[]; zone?: string } = {},
): readonly Element[] => [
  put('vpc', name, { in: 'tokyo', cidrBlock: `10.${block}.0.0/16` }),
  put('route-table', `${name}t`, { in: name, routes: routes as never }),
  ...(more.acl ? [put('network-acl', `${name}-acl`, { in: name, entries: more.acl as never })] : []),
  put('subnet', `${name}1`, {
    in: name,
    cidrBlock: `10.${block}.1.0/24`,
    availabilityZone: `ap-northeast-1${more.zone ?? 'a'}`,
    routeTable: `${name}t`,
    ...(more.acl && { networkAcl: `${name}-acl` }),
  }),
  put('security-group', `${name}-sg`, {
    in: name,
    groupDescription: name,
    securityGroupIngress: (more.inbound ?? [ALL]) as never,
  }),
  host(`${name}a`, `${name}1`, `10.${block}.1.10`, `${name}-sg`),
]

const tokyo = put('region', 'tokyo', { code: 'ap-northeast-1' })
const peering = (id: string, one: string, other: string, more: object = {}) =>
  put('vpc-peering', id, { in: 'tokyo', vpc: one, peerVpc: other, ...more })
const gatewayOf = (name: string) => put('internet-gateway', `${name}-igw`, { in: name })
const publicly = (name: string, last: number) =>
  put('elastic-ip', `${name}-ip`, { in: 'tokyo', instance: `${name}a`, publicIp: `198.51.100.${last}` })
const tgw = (more: object = {}) => put('transit-gateway', 'tgw', { in: 'tokyo', ...more })
const attach = (name: string, more: object = {}) =>
  put('transit-gateway-attachment', `${name}-at`, {
    in: name,
    transitGateway: 'tgw',
    subnets: [`${name}1`],
    ...more,
  })
const entry = (ruleNumber: number, egress: boolean, more: Row = {}): Row => ({
  egress,
  ruleNumber,
  ruleAction: 'allow',
  protocol: '-1',
  cidr: ANY,
  ...more,
})
const fromGroup = (name: string): Row => ({ ipProtocol: '-1', group: name })
const tcp = (from: number, to = from): Row => ({ protocol: '6', fromPort: from, toPort: to })

const PEERED = [
  tokyo,
  peering('pcx', 'x', 'y'),
  ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')]),
  ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')]),
]
const HUB = [
  tokyo,
  tgw(),
  attach('x'),
  attach('y'),
  ...vpc('x', 1, [route('10.2.0.0/16', 'tgw')]),
  ...vpc('y', 2, [route('10.1.0.0/16', 'tgw')]),
]
const BOTH_PUBLIC = [
  tokyo,
  ...['x', 'y'].map(gatewayOf),
  publicly('x', 1),
  publicly('y', 2),
  ...vpc('x', 1, [route(ANY, 'x-igw')]),
  ...vpc('y', 2, [route(ANY, 'y-igw')]),
]
const XY = ask('xa', 'ya', 'tcp 443')
/** Met at its public address. */
const XY_PUBLIC = ask('xa', '198.51.100.2', 'tcp 443')

const ADDRESSES: readonly Case[] = [
  [
    'two VPCs with the same block: the host of the own VPC answers, not the one that was asked for',
    board(
      tokyo,
      peering('pcx', 'x', 'y'),
      ...vpc('x', 1, [route(ANY, 'pcx')]),
      host('xb', 'x1', '10.1.1.11', 'x-sg'),
      ...vpc('y', 1, [route(ANY, 'pcx')]),
    ),
    ask('xb', 'ya', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'a subnet of the far VPC has the address of nobody at home: the local route still wins',
    board(
      tokyo,
      peering('pcx', 'x', 'y'),
      ...vpc('x', 1, [route('10.1.1.0/24', 'pcx')]),
      ...vpc('y', 1, [route(ANY, 'pcx')]),
      host('yb', 'y1', '10.1.1.77', 'y-sg'),
    ),
    ask('xa', 'yb', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'a host without an address of its own, and a rule for half of its subnet',
    board(
      ...PEERED,
      host('xb', 'x1', undefined, 'x-sg'),
      put('security-group', 'y-sg', {
        in: 'y',
        groupDescription: 'half',
        securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.1.1.0/25' }],
      }),
    ),
    ask('xb', 'ya', 'tcp 443'),
    'UNKNOWN',
    'UNKNOWN_RESOURCE',
  ],
  [
    'a host without an address of its own, and a rule for all of its subnet',
    board(
      ...PEERED,
      host('xb', 'x1', undefined, 'x-sg'),
      put('security-group', 'y-sg', {
        in: 'y',
        groupDescription: 'whole',
        securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.1.1.0/24' }],
      }),
    ),
    ask('xb', 'ya', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'an Elastic IP that stands for a secondary address, met there',
    board(
      ...WEB.filter(({ id }) => id !== 'web' && id !== 'web-ip'),
      put('network-interface', 'face', {
        in: 'a',
        securityGroups: ['web-sg'],
        privateIpAddresses: [
          { privateIpAddress: '10.0.1.10', primary: true },
          { privateIpAddress: '10.0.1.11', primary: false },
        ],
        attachments: [{ instance: 'web', deviceIndex: '0' }],
      }),
      put('instance', 'web', {
        in: 'a',
        imageId: 'ami-1',
        networkInterfaces: [{ deviceIndex: '0', networkInterface: 'face' }],
      }),
      put('elastic-ip', 'second-ip', {
        in: 'tokyo',
        publicIp: '198.51.100.11',
        associations: [{ networkInterface: 'face', privateIpAddress: '10.0.1.11' }],
      }),
    ),
    ask('203.0.113.7', '198.51.100.11', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'the address of the NAT gateway is no way in',
    board(...NAT),
    ask('203.0.113.7', '198.51.100.20', 'tcp 443'),
    'NOT_REACHABLE',
    'NGW_REQUIRES_SOURCE_IN_VPC',
  ],
  [
    'a private address is not on the internet',
    board(...WEB),
    ask('203.0.113.7', '10.0.1.10', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'an address that stands for nothing in the design',
    board(...WEB),
    ask('192.168.7.7', 'web', 'tcp 443'),
    'UNKNOWN',
    'NO_SOURCE_OR_DESTINATION',
  ],
]

const ROUTES: readonly Case[] = [
  [
    'the answer of a public host goes to a NAT gateway, which knows no such connection',
    board(
      ...NAT,
      put('elastic-ip', 'app-ip', { in: 'tokyo', instance: 'app', publicIp: '198.51.100.30' }),
      group('app-sg', 'net', [443]),
    ),
    ask('203.0.113.7', 'app', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'there by peering, back by the transit gateway: both ways are open',
    board(
      ...HUB,
      peering('pcx', 'x', 'y'),
      put('route-table', 'xt', { in: 'x', routes: [route('10.2.0.0/16', 'pcx')] }),
    ),
    XY,
    'REACHABLE',
  ],
  [
    'peering with a route one way',
    board(...PEERED, put('route-table', 'yt', { in: 'y' })),
    XY,
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'peering is not transitive',
    board(
      ...vpc('x', 1, [route('10.3.0.0/16', 'xy')]),
      ...vpc('y', 2, [route('10.3.0.0/16', 'yz'), route('10.1.0.0/16', 'xy')]),
      ...vpc('z', 3, [route('10.1.0.0/16', 'yz')]),
      tokyo,
      peering('xy', 'x', 'y'),
      peering('yz', 'y', 'z'),
    ),
    ask('xa', 'za', 'tcp 443'),
    'NOT_REACHABLE',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  ],
  [
    'a peering that nobody has accepted',
    board(...PEERED, peering('pcx', 'x', 'y', { status: 'pending-acceptance' })),
    XY,
    'NOT_REACHABLE',
  ],
  [
    'a more specific route to what is gone',
    board(
      ...PEERED,
      put('route-table', 'xt', {
        in: 'x',
        routes: [route('10.2.0.0/16', 'pcx'), route('10.2.1.0/24', 'gone')],
      }),
    ),
    XY,
    'UNKNOWN',
    'UNKNOWN_RESOURCE',
  ],
  [
    'a route to the internet gateway of another VPC',
    board(...BOTH_PUBLIC, put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'y-igw')] })),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'a route to the NAT gateway of another VPC',
    board(...NAT, ...vpc('x', 1, [route(ANY, 'nat')])),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'an internet gateway that is attached to nothing',
    board(...WEB, put('internet-gateway', 'igw', { in: 'tokyo' })),
    ask('web', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'BAD_STATE_ATTACHMENT',
  ],
  [
    'nobody comes in by an internet gateway that is attached to nothing',
    board(...WEB, put('internet-gateway', 'igw', { in: 'tokyo' })),
    ask('203.0.113.7', 'web', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'the internet through the internet gateway of a peer',
    board(
      ...PEERED,
      gatewayOf('y'),
      publicly('x', 1),
      put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'pcx')] }),
    ),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  ],
  [
    'a default route for some of the internet: the answer to others has no way',
    board(...WEB, put('route-table', 'public', { in: 'net', routes: [route('203.0.113.0/24', 'igw')] })),
    ask('198.18.200.7', 'web', 'tcp 443'),
    'UNKNOWN',
  ],
  [
    'a default route for some of the internet: the answer to an address outside it has no way',
    board(...WEB, put('route-table', 'public', { in: 'net', routes: [route('203.0.113.0/24', 'igw')] })),
    ask('192.0.2.7', 'web', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a default route for some of the internet: the whole internet is served in part',
    board(...WEB, put('route-table', 'public', { in: 'net', routes: [route('203.0.113.0/24', 'igw')] })),
    ask('internet', 'web', 'tcp 443'),
    'REACHABLE_WITH_WARNINGS',
  ],
  [
    'a private NAT gateway does not lead to the internet',
    board(
      ...NAT,
      put('nat-gateway', 'nat', { in: 'a', connectivityType: 'private', privateIpAddress: '10.0.1.20' }),
    ),
    ask('app', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'a NAT gateway in a private subnet leads to itself',
    board(
      ...NAT,
      put('nat-gateway', 'nat', { in: 'b', allocation: 'nat-ip', privateIpAddress: '10.0.2.20' }),
    ),
    ask('app', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'X_ROUTING_LOOP',
  ],
  [
    'a host that checks its addresses takes nothing for others',
    board(
      ...NAT,
      put('route-table', 'private', { in: 'net', routes: [route(ANY, 'web')] }),
      group('web-sg', 'net', [443]),
    ),
    ask('app', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  ],
  [
    'the main table counts only for subnets without one of their own',
    board(
      ...WEB,
      put('route-table', 'public', { in: 'net', main: true, routes: [route(ANY, 'igw')] }),
      put('route-table', 'own', { in: 'net' }),
      put('subnet', 'a', {
        in: 'net',
        cidrBlock: '10.0.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'own',
      }),
    ),
    ask('203.0.113.7', 'web', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
]

const GROUPS: readonly Case[] = [
  [
    'a group of a peer in the same Region',
    board(...PEERED, ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')], { inbound: [fromGroup('x-sg')] })),
    XY,
    'REACHABLE',
  ],
  [
    'a group of a peer in another Region',
    board(
      put('region', 'ireland', { code: 'eu-west-1' }),
      ...PEERED,
      ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')], { inbound: [fromGroup('x-sg')] }),
      put('vpc', 'y', { in: 'ireland', cidrBlock: '10.2.0.0/16' }),
    ),
    XY,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a group beyond a transit gateway that does not keep membership',
    board(...HUB, ...vpc('y', 2, [route('10.1.0.0/16', 'tgw')], { inbound: [fromGroup('x-sg')] })),
    XY,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a group beyond a transit gateway that keeps membership',
    board(
      ...HUB,
      tgw({ securityGroupReferencingSupport: 'enable' }),
      ...['x', 'y'].map((name) => attach(name, { securityGroupReferencingSupport: 'enable' })),
      ...vpc('y', 2, [route('10.1.0.0/16', 'tgw')], { inbound: [fromGroup('x-sg')] }),
    ),
    XY,
    'REACHABLE',
  ],
  [
    'a group met over the internet',
    board(...BOTH_PUBLIC, ...vpc('y', 2, [route(ANY, 'y-igw')], { inbound: [fromGroup('x-sg')] })),
    XY_PUBLIC,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a private block met over the internet',
    board(
      ...BOTH_PUBLIC,
      ...vpc('y', 2, [route(ANY, 'y-igw')], { inbound: [{ ipProtocol: '-1', cidr: '10.0.0.0/8' }] }),
    ),
    XY_PUBLIC,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'the public address of the one who asks, met over the internet',
    board(
      ...BOTH_PUBLIC,
      ...vpc('y', 2, [route(ANY, 'y-igw')], { inbound: [{ ipProtocol: '-1', cidr: '198.51.100.1/32' }] }),
    ),
    XY_PUBLIC,
    'REACHABLE',
  ],
  [
    'an outbound rule for a group does not cover its public addresses',
    board(
      ...WEB,
      host('other', 'a', '10.0.1.12', 'other-sg'),
      put('security-group', 'other-sg', {
        in: 'net',
        groupDescription: 'only to web',
        securityGroupEgress: [{ ipProtocol: '-1', group: 'web-sg' }],
      }),
      put('elastic-ip', 'other-ip', { in: 'tokyo', instance: 'other', publicIp: '198.51.100.12' }),
    ),
    ask('other', '198.51.100.10', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a hairpin by the internet gateway shows the public address: the group of the neighbour does not match',
    board(
      ...WEB,
      host('other', 'a', '10.0.1.12', 'other-sg'),
      group('other-sg', 'net'),
      put('security-group', 'web-sg', {
        in: 'net',
        groupDescription: 'from other',
        securityGroupIngress: [{ ipProtocol: '-1', group: 'other-sg' }],
      }),
      put('elastic-ip', 'other-ip', { in: 'tokyo', instance: 'other', publicIp: '198.51.100.12' }),
    ),
    ask('other', '198.51.100.10', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'through the NAT gateway to a public host of the same VPC: the rule must name the address of the NAT gateway',
    board(...NAT, group('web-sg', 'net', [443], '10.0.0.0/16')),
    ask('app', '198.51.100.10', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'through the NAT gateway to a public host of the same VPC whose rule names it',
    board(...NAT, group('web-sg', 'net', [443], '198.51.100.20/32')),
    ask('app', '198.51.100.10', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'members of the default group reach each other',
    board(...WEB, host('one', 'a', '10.0.1.21'), host('two', 'a', '10.0.1.22')),
    ask('one', 'two', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'the default group admits nobody else',
    board(...WEB, host('one', 'a', '10.0.1.21')),
    ask('web', 'one', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'who may start nothing may answer',
    board(
      ...WEB,
      put('security-group', 'web-sg', {
        in: 'net',
        groupDescription: 'answers only',
        securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: ANY }],
        securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 1, toPort: 1, cidr: '127.0.0.1/32' }],
      }),
    ),
    ask('203.0.113.7', 'web', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'a group that is not in the design',
    board(...WEB, host('web', 'a', '10.0.1.10', 'gone')),
    ask('203.0.113.7', 'web', 'tcp 443'),
    'UNKNOWN',
    'UNKNOWN_RESOURCE',
  ],
]

const LISTS: readonly Case[] = [
  [
    'a subnet does not filter itself',
    board(...vpc('x', 1, [], { acl: [] }), tokyo, host('xb', 'x1', '10.1.1.11', 'x-sg')),
    ask('xa', 'xb', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'a list without entries lets nothing out',
    board(...PEERED, ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')], { acl: [] })),
    XY,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a list that admits the request and not the answer',
    board(
      ...PEERED,
      ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')], { acl: [entry(100, true), entry(100, false, tcp(443))] }),
    ),
    XY,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a list that admits answers to some clients only',
    board(
      ...PEERED,
      ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')], {
        acl: [entry(100, true), entry(100, false, tcp(32768, 65535))],
      }),
    ),
    XY,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a list that admits answers over TCP, and a question about UDP',
    board(
      ...PEERED,
      ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')], {
        acl: [entry(100, true), entry(100, false, tcp(0, 65535))],
      }),
    ),
    ask('xa', 'ya', 'udp 53'),
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a denial with a lower number than the permission',
    board(
      ...PEERED,
      ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')], {
        acl: [
          entry(100, true),
          entry(100, false),
          entry(90, false, { ...tcp(443), ruleAction: 'deny', cidr: '10.1.0.0/16' }),
        ],
      }),
    ),
    XY,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a denial of the private address does not meet the public one',
    board(
      ...BOTH_PUBLIC,
      ...vpc('y', 2, [route(ANY, 'y-igw')], {
        acl: [
          entry(100, true),
          entry(100, false),
          entry(90, false, { ruleAction: 'deny', cidr: '10.1.0.0/16' }),
        ],
      }),
    ),
    XY_PUBLIC,
    'REACHABLE',
  ],
  [
    'a list is asked about private addresses behind the internet gateway',
    board(
      ...BOTH_PUBLIC,
      ...vpc('y', 2, [route(ANY, 'y-igw')], {
        acl: [
          entry(100, false),
          entry(100, true),
          entry(90, true, { ruleAction: 'deny', cidr: '198.51.100.1/32' }),
        ],
      }),
    ),
    XY_PUBLIC,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
]

test.each([...ADDRESSES, ...ROUTES, ...GROUPS, ...LISTS])('%s', (_says, design, query, verdict, code) => {
  const found = trace(design, query)
  const told = found.blockers.map((one) => `${one.phase} ${one.code}: ${one.because}`)
  expect([found.verdict, told]).toEqual([verdict, told])
  if (code) expect(found.codes).toContain(code)
})
