import type { Element } from '@/lib/design/element'
import { WEB, ask, board, group, host, put } from '../scenarios/board'
import { ANY, entry, judge, route, tokyo, vpc } from './net'

/** An isolated subnet of VPC x with a gateway endpoint for the storage of Tokyo. */
const STORAGE: readonly Element[] = [
  tokyo,
  ...vpc('x', 1, []),
  put('vpc-endpoint', 's3', {
    in: 'x',
    vpcEndpointType: 'Gateway',
    serviceName: 'com.amazonaws.ap-northeast-1.s3',
    routeTables: ['xt'],
  }),
  put('s3-bucket', 'bucket', { in: 'tokyo' }),
]

/** Scenario 1 with a firewall host in subnet f that the internet gateway sends what is for subnet a to. */
const edge = (back: string): readonly Element[] => [
  ...WEB,
  put('route-table', 'entry', { in: 'net', routes: [route('10.0.1.0/24', 'wall')] }),
  put('internet-gateway', 'igw', { in: 'net', routeTable: 'entry' }),
  put('route-table', 'public', { in: 'net', routes: [route(ANY, back)] }),
  put('route-table', 'outer', { in: 'net', routes: [route(ANY, 'igw')] }),
  put('subnet', 'f', {
    in: 'net',
    cidrBlock: '10.0.9.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'outer',
  }),
  group('wall-sg', 'net', [443]),
  put('instance', 'wall', {
    in: 'f',
    imageId: 'ami-1',
    privateIpAddress: '10.0.9.10',
    sourceDestCheck: false,
    forwarding: 'plain',
    securityGroups: ['wall-sg'],
  }),
  put('elastic-ip', 'wall-ip', { in: 'tokyo', instance: 'wall', publicIp: '198.51.100.99' }),
]
const IN = ask('203.0.113.7', 'web', 'tcp 443')

judge([
  ['storage by the gateway endpoint', board(...STORAGE), ask('xa', 'bucket', 'tcp 443'), 'REACHABLE'],
  [
    'a bucket of another Region is not in the list of the endpoint',
    board(
      ...STORAGE,
      put('region', 'ireland', { code: 'eu-west-1' }),
      put('s3-bucket', 'bucket', { in: 'ireland' }),
    ),
    ask('xa', 'bucket', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  [
    'a gateway endpoint takes no UDP',
    board(...STORAGE),
    ask('xa', 'bucket', 'udp 443'),
    'NOT_REACHABLE',
    'VPCE_GATEWAY_PROTOCOL_RESTRICTION',
  ],
  [
    'a list that lets out to private blocks only, and storage, which is public',
    board(
      ...STORAGE,
      ...vpc('x', 1, [], { acl: [entry(100, true, { cidr: '10.0.0.0/8' }), entry(100, false)] }),
    ),
    ask('xa', 'bucket', 'tcp 443'),
    'NOT_REACHABLE',
    'SUBNET_ACL_RESTRICTION',
  ],
  [
    'a group that lets out to private blocks only, and storage, which is public',
    board(
      ...STORAGE,
      put('security-group', 'x-sg', {
        in: 'x',
        groupDescription: 'inside',
        securityGroupEgress: [{ ipProtocol: '-1', cidr: '10.0.0.0/8' }],
      }),
    ),
    ask('xa', 'bucket', 'tcp 443'),
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a table that the endpoint is not in',
    board(
      ...STORAGE,
      put('route-table', 'own', { in: 'x' }),
      put('subnet', 'x2', {
        in: 'x',
        cidrBlock: '10.1.2.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'own',
      }),
      host('xb', 'x2', '10.1.2.10', 'x-sg'),
    ),
    ask('xb', 'bucket', 'tcp 443'),
    'NOT_REACHABLE',
    'NO_ROUTE_TO_DESTINATION',
  ],
  ['by a firewall at the edge, there and back', board(...edge('wall')), IN, 'REACHABLE'],
  [
    'by a firewall at the edge, and back around it',
    board(...edge('igw')),
    IN,
    'NOT_REACHABLE',
    'INGRESS_RTB_TRAFFIC_REDIRECTION',
  ],
  [
    'a firewall at the edge that checks its addresses',
    board(
      ...edge('wall'),
      put('instance', 'wall', {
        in: 'f',
        imageId: 'ami-1',
        privateIpAddress: '10.0.9.10',
        securityGroups: ['wall-sg'],
      }),
    ),
    IN,
    'NOT_REACHABLE',
    'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  ],
  [
    'a firewall at the edge whose group does not admit the traffic',
    board(...edge('wall'), group('wall-sg', 'net', [80])),
    IN,
    'NOT_REACHABLE',
    'ENI_SG_RULES_MISMATCH',
  ],
  [
    'a subnet that gives public addresses',
    board(
      ...WEB.filter(({ id }) => id !== 'web-ip'),
      put('subnet', 'a', {
        in: 'net',
        cidrBlock: '10.0.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'public',
        mapPublicIpOnLaunch: true,
      }),
    ),
    IN,
    'REACHABLE',
  ],
  [
    'an instance that refuses the public address which its subnet gives',
    board(
      ...WEB.filter(({ id }) => id !== 'web-ip'),
      put('subnet', 'a', {
        in: 'net',
        cidrBlock: '10.0.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'public',
        mapPublicIpOnLaunch: true,
      }),
      put('instance', 'web', {
        in: 'a',
        imageId: 'ami-1',
        privateIpAddress: '10.0.1.10',
        securityGroups: ['web-sg'],
        associatePublicIpAddress: false,
      }),
    ),
    IN,
    'NOT_REACHABLE',
    'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
  [
    'an Elastic IP in a VPC without an internet gateway',
    board(...WEB.filter(({ id }) => id !== 'igw')),
    IN,
    'NOT_REACHABLE',
  ],
  [
    'an Elastic IP that nobody has',
    board(...WEB, put('elastic-ip', 'spare', { in: 'tokyo', publicIp: '198.51.100.77' })),
    ask('203.0.113.7', '198.51.100.77', 'tcp 443'),
    'UNKNOWN',
    'UNKNOWN_DESTINATION',
  ],
])
