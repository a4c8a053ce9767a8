import { describe } from 'vitest'
import { ask, board, group, host, put } from '../scenarios/board'
import { ALL, ANY, HUB, XY, entry, judge, route, tcp, tgw } from './net'

const table = (id: string, more: object) =>
  put('transit-gateway-route-table', id, { in: 'tokyo', transitGateway: 'tgw', ...more })

/** HUB, with everything between x and y through appliances in VPC `i`: the gateway is passed twice. */
const INSPECTED = [
  ...HUB,
  tgw({ defaultRouteTableAssociation: 'disable', defaultRouteTablePropagation: 'disable' }),
  put('vpc', 'i', { in: 'tokyo', cidrBlock: '10.9.0.0/16' }),
  put('route-table', 'in', { in: 'i', routes: [route(ANY, 'wall')] }),
  put('route-table', 'back', { in: 'i', routes: [route('10.0.0.0/8', 'tgw')] }),
  ...(['in', 'back'] as const).map((name, at) =>
    put('subnet', `i-${name}`, {
      in: 'i',
      cidrBlock: `10.9.${at}.0/24`,
      availabilityZone: 'ap-northeast-1a',
      routeTable: name,
    }),
  ),
  put('security-group', 'fw-sg', { in: 'i', groupDescription: 'fw', securityGroupIngress: [ALL] as never }),
  host('firewall', 'i-back', '10.9.1.20', 'fw-sg'),
  put('gateway-load-balancer', 'gwlb', { in: 'i', subnets: ['i-back'] }),
  put('listener', 'all', { in: 'gwlb', targetGroup: 'appliances' }),
  put('target-group', 'appliances', {
    in: 'i',
    protocol: 'GENEVE',
    port: 6081,
    targets: [{ target: 'firewall' }],
  }),
  put('endpoint-service', 'offer', { in: 'i', gatewayLoadBalancers: ['gwlb'] }),
  put('vpc-endpoint', 'wall', {
    in: 'i',
    vpcEndpointType: 'GatewayLoadBalancer',
    endpointService: 'offer',
    subnets: ['i-back'],
  }),
  put('transit-gateway-attachment', 'i-at', {
    in: 'i',
    transitGateway: 'tgw',
    subnets: ['i-in'],
    applianceModeSupport: 'enable',
  }),
  table('spokes', {
    associations: [{ attachment: 'x-at' }, { attachment: 'y-at' }],
    routes: [{ destination: ANY, attachment: 'i-at' }],
  }),
  table('inspection', {
    associations: [{ attachment: 'i-at' }],
    propagations: [{ attachment: 'x-at' }, { attachment: 'y-at' }],
  }),
]

describe('an inspection VPC', () => {
  judge([
    ['passes the hub twice', board(INSPECTED), XY, 'REACHABLE', 'PATH_THROUGH_GWLB_NOT_CHECKED'],
    [
      'whose spokes have one table goes round and round',
      board(INSPECTED, [
        table('spokes', {
          associations: [{ attachment: 'x-at' }, { attachment: 'y-at' }, { attachment: 'i-at' }],
          routes: [{ destination: ANY, attachment: 'i-at' }],
        }),
        table('inspection', {}),
      ]),
      XY,
      'NOT_REACHABLE',
    ],
    [
      'without a way back to the hub',
      board(INSPECTED, put('route-table', 'back', { in: 'i' })),
      XY,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'with a list that admits no answers to the hub',
      board(
        INSPECTED,
        put('network-acl', 'list', {
          in: 'i',
          entries: [entry(100, false, tcp(443)), entry(100, true)] as never,
        }),
        put('subnet', 'i-in', {
          in: 'i',
          cidrBlock: '10.9.0.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'in',
          networkAcl: 'list',
        }),
      ),
      XY,
      'NOT_REACHABLE',
      'SUBNET_ACL_RESTRICTION',
    ],
    [
      'whose appliances get nothing',
      board(INSPECTED, group('fw-sg', 'i')),
      XY,
      'NOT_REACHABLE',
      'X_LB_NO_HEALTHY_TARGET',
    ],
  ])
})

describe('a VPC that has taken public addresses', () => {
  const open = board(
    put('region', 'tokyo', { code: 'ap-northeast-1' }),
    put('vpc', 'net', { in: 'tokyo', cidrBlock: '172.0.0.0/16' }),
    put('internet-gateway', 'igw', { in: 'net' }),
    put('route-table', 'public', { in: 'net', routes: [route(ANY, 'igw')] }),
    put('subnet', 'a', {
      in: 'net',
      cidrBlock: '172.0.1.0/24',
      availabilityZone: 'ap-northeast-1a',
      routeTable: 'public',
      mapPublicIpOnLaunch: true,
    }),
    group('web-sg', 'net', [80]),
    host('web', 'a', undefined, 'web-sg'),
  )
  judge([
    ['is reached', open, ask('internet', 'web', 'tcp 80'), 'REACHABLE'],
    ['is reached from one address', open, ask('203.0.113.7', 'web', 'tcp 80'), 'REACHABLE'],
    ['reaches one address', open, ask('web', '203.0.113.7', 'tcp 80'), 'REACHABLE'],
  ])
})
