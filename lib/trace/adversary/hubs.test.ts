import { NAT, ask, board, host, put } from '../scenarios/board'
import {
  ANY,
  HUB,
  PEERED,
  XY,
  attach,
  entry,
  fromGroup,
  gatewayOf,
  judge,
  peering,
  route,
  tgw,
  vpc,
} from './net'

const tables = (props: object) =>
  put('transit-gateway-route-table', 'tgw-rt', { in: 'tokyo', transitGateway: 'tgw', ...props })
const OWN_TABLE = [
  ...HUB,
  tgw({ defaultRouteTableAssociation: 'disable', defaultRouteTablePropagation: 'disable' }),
]
const both = [{ attachment: 'x-at' }, { attachment: 'y-at' }]

judge([
  [
    'only one of two VPCs propagates to the table of the transit gateway',
    board(...OWN_TABLE, tables({ associations: both, propagations: [{ attachment: 'y-at' }] })),
    XY,
    'NOT_REACHABLE',
    'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  ],
  [
    'an attachment that no table of the transit gateway is associated with',
    board(...OWN_TABLE, tables({ associations: [{ attachment: 'y-at' }], propagations: both })),
    XY,
    'NOT_REACHABLE',
    'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
  ],
  [
    'a blackhole beats what a VPC propagates',
    board(
      ...OWN_TABLE,
      tables({
        associations: both,
        propagations: both,
        routes: [{ destination: '10.2.0.0/16', blackhole: true }],
      }),
    ),
    XY,
    'NOT_REACHABLE',
    'TGW_RTB_BAD_STATE_ROUTE',
  ],
  [
    'a longer static route leads back where it came from',
    board(
      ...OWN_TABLE,
      tables({
        associations: both,
        propagations: both,
        routes: [{ destination: '10.2.1.0/24', attachment: 'x-at' }],
      }),
    ),
    XY,
    'NOT_REACHABLE',
  ],
  [
    'an attachment without an interface in the zone of the host',
    board(
      ...HUB,
      put('subnet', 'x2', {
        in: 'x',
        cidrBlock: '10.1.2.0/24',
        availabilityZone: 'ap-northeast-1c',
        routeTable: 'xt',
      }),
      host('xc', 'x2', '10.1.2.10', 'x-sg'),
    ),
    ask('xc', 'ya', 'tcp 443'),
    'NOT_REACHABLE',
    'TGW_ROUTE_AZ_RESTRICTION',
  ],
  [
    'two VPCs with the same block around a transit gateway, one of them propagated',
    board(
      ...OWN_TABLE,
      ...vpc('z', 2, [route('10.1.0.0/16', 'tgw')]),
      attach('z'),
      tables({
        associations: [...both, { attachment: 'z-at' }],
        propagations: both,
      }),
    ),
    ask('xa', 'za', 'tcp 443'),
    'NOT_REACHABLE',
  ],
  [
    'a group over a transit gateway that one of the attachments does not keep',
    board(
      ...HUB,
      tgw({ securityGroupReferencingSupport: 'enable' }),
      attach('x', { securityGroupReferencingSupport: 'enable' }),
      attach('y', { securityGroupReferencingSupport: 'disable' }),
      ...vpc('y', 2, [route('10.1.0.0/16', 'tgw')], { inbound: [fromGroup('x-sg')] }),
    ),
    XY,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'an outbound rule for a group over a transit gateway that does not keep membership',
    board(
      ...HUB,
      put('security-group', 'x-sg', {
        in: 'x',
        groupDescription: 'to y',
        securityGroupEgress: [{ ipProtocol: '-1', group: 'y-sg' }],
      }),
    ),
    XY,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'the list of the subnet that the attachment stands in',
    board(
      ...HUB,
      put('network-acl', 'at-acl', {
        in: 'x',
        entries: [
          entry(100, true),
          entry(90, false, { ruleAction: 'deny', cidr: '10.1.1.0/24' }),
          entry(100, false),
        ] as never,
      }),
      put('subnet', 'x2', {
        in: 'x',
        cidrBlock: '10.1.2.0/28',
        availabilityZone: 'ap-northeast-1a',
        networkAcl: 'at-acl',
      }),
      attach('x', { subnets: ['x2'] }),
    ),
    XY,
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a peer behind the NAT gateway of the VPC',
    board(
      ...NAT,
      peering('pcx', 'net', 'y'),
      ...vpc('y', 2, [route(ANY, 'pcx')]),
      put('route-table', 'public', { in: 'net', routes: [route(ANY, 'igw'), route('10.2.0.0/16', 'pcx')] }),
    ),
    ask('ya', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  ],
  [
    'through a NAT gateway and a peering to a host that routes the VPC back, not the address of the NAT gateway',
    board(
      ...NAT,
      peering('pcx', 'net', 'y'),
      put('route-table', 'private', { in: 'net', routes: [route('10.2.0.0/16', 'nat')] }),
      put('route-table', 'public', { in: 'net', routes: [route(ANY, 'igw'), route('10.2.0.0/16', 'pcx')] }),
      ...vpc('y', 2, [route('10.0.2.0/24', 'pcx')]),
    ),
    ask('app', 'ya', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a group does not hold behind a NAT gateway',
    board(
      ...NAT,
      peering('pcx', 'net', 'y'),
      put('route-table', 'private', { in: 'net', routes: [route('10.2.0.0/16', 'nat')] }),
      put('route-table', 'public', { in: 'net', routes: [route('10.2.0.0/16', 'pcx')] }),
      ...vpc('y', 2, [route('10.0.0.0/16', 'pcx')], { inbound: [fromGroup('app-sg')] }),
    ),
    ask('app', 'ya', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a peer does not use the gateway endpoint of the VPC',
    board(
      ...PEERED,
      put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'pcx')] }),
      put('vpc-endpoint', 's3', {
        in: 'y',
        vpcEndpointType: 'Gateway',
        serviceName: 'com.amazonaws.ap-northeast-1.s3',
        routeTables: ['yt'],
      }),
      put('s3-bucket', 'bucket', { in: 'tokyo' }),
    ),
    ask('xa', 'bucket', 'tcp 443'),
    'NOT_REACHABLE',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  ],
  [
    'a transit gateway does not lead to the internet gateway of another VPC',
    board(
      ...OWN_TABLE,
      gatewayOf('y'),
      put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'tgw')] }),
      put('route-table', 'yt', { in: 'y', routes: [route('10.1.0.0/16', 'tgw'), route(ANY, 'y-igw')] }),
      tables({ associations: both, propagations: both, routes: [{ destination: ANY, attachment: 'y-at' }] }),
    ),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
    'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'a transit gateway leads to the NAT gateway of another VPC, whose subnet knows the way back',
    board(
      ...OWN_TABLE,
      gatewayOf('y'),
      put('elastic-ip', 'nat-ip', { in: 'tokyo', publicIp: '198.51.100.20' }),
      put('nat-gateway', 'nat', { in: 'y2', allocation: 'nat-ip', privateIpAddress: '10.2.2.20' }),
      put('route-table', 'yp', { in: 'y', routes: [route('10.1.0.0/16', 'tgw'), route(ANY, 'y-igw')] }),
      put('subnet', 'y2', {
        in: 'y',
        cidrBlock: '10.2.2.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'yp',
      }),
      put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'tgw')] }),
      put('route-table', 'yt', { in: 'y', routes: [route('10.1.0.0/16', 'tgw'), route(ANY, 'nat')] }),
      tables({ associations: both, propagations: both, routes: [{ destination: ANY, attachment: 'y-at' }] }),
    ),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'REACHABLE',
  ],
  [
    'a transit gateway leads to the NAT gateway of another VPC, whose subnet does not know the way back',
    board(
      ...OWN_TABLE,
      gatewayOf('y'),
      put('elastic-ip', 'nat-ip', { in: 'tokyo', publicIp: '198.51.100.20' }),
      put('nat-gateway', 'nat', { in: 'y2', allocation: 'nat-ip', privateIpAddress: '10.2.2.20' }),
      put('route-table', 'yp', { in: 'y', routes: [route(ANY, 'y-igw')] }),
      put('subnet', 'y2', {
        in: 'y',
        cidrBlock: '10.2.2.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'yp',
      }),
      put('route-table', 'xt', { in: 'x', routes: [route(ANY, 'tgw')] }),
      put('route-table', 'yt', { in: 'y', routes: [route('10.1.0.0/16', 'tgw'), route(ANY, 'nat')] }),
      tables({ associations: both, propagations: both, routes: [{ destination: ANY, attachment: 'y-at' }] }),
    ),
    ask('xa', '203.0.113.7', 'tcp 443'),
    'NOT_REACHABLE',
  ],
])
