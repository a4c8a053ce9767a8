import { describe, expect, test } from 'vitest'
import { trace } from '../trace'
import { NAT, WEB, ask, board, group, host, put, without } from './board'
import { check } from './cases'
import { behindAcl, fromClient, toInternet } from './ground'

const CLOSED = put('route-table', 'public', { in: 'net' })

describe('a public web server', () => {
  check([
    ['1 is reached', board(WEB), fromClient, 'REACHABLE'],
    [
      '2 without a route back',
      board(WEB, CLOSED),
      fromClient,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
      'return',
    ],
    [
      '3 without a public address',
      without(board(WEB), 'web-ip'),
      toInternet('web'),
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
    [
      '8 behind a list that forgets the reply',
      behindAcl(
        WEB,
        [100, 'in', 'allow', '6', 443, '0.0.0.0/0'],
        [100, 'out', 'allow', '6', 443, '0.0.0.0/0'],
      ),
      { ...fromClient, sourcePorts: [[50321, 50321]] },
      'NOT_REACHABLE',
      'SUBNET_ACL_RESTRICTION',
      'return',
    ],
    [
      '9 that one client may not reach',
      behindAcl(
        WEB,
        [90, 'in', 'deny', '-1', undefined, '203.0.113.9/32'],
        [100, 'in', 'allow', '-1', undefined, '0.0.0.0/0'],
        [100, 'out', 'allow', '-1', undefined, '0.0.0.0/0'],
      ),
      ask('203.0.113.9', '198.51.100.10', 'tcp 443'),
      'NOT_REACHABLE',
      'SUBNET_ACL_RESTRICTION',
    ],
    [
      '9 that another client reaches',
      behindAcl(
        WEB,
        [90, 'in', 'deny', '-1', undefined, '203.0.113.9/32'],
        [100, 'in', 'allow', '-1', undefined, '0.0.0.0/0'],
        [100, 'out', 'allow', '-1', undefined, '0.0.0.0/0'],
      ),
      fromClient,
      'REACHABLE',
    ],
    [
      '32 where public access is blocked',
      board(
        WEB,
        put('region', 'tokyo', { code: 'ap-northeast-1', blockPublicAccess: 'block-bidirectional' }),
      ),
      fromClient,
      'NOT_REACHABLE',
      'VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
    ],
  ])
})

const ephemeralForgotten = behindAcl(
  NAT,
  [100, 'in', 'allow', '6', 443, '0.0.0.0/0'],
  [110, 'in', 'allow', '6', 65535, '10.0.0.0/16'],
  [100, 'out', 'allow', '-1', undefined, '0.0.0.0/0'],
)

describe('a private host through a NAT gateway', () => {
  check([
    ['4 reaches the internet', board(NAT), toInternet('app'), 'REACHABLE'],
    [
      '5 that stands in its own private subnet',
      board(NAT, put('nat-gateway', 'nat', { in: 'b', allocation: 'nat-ip', privateIpAddress: '10.0.2.20' })),
      toInternet('app'),
      'NOT_REACHABLE',
      'X_ROUTING_LOOP',
    ],
    [
      '5 whose subnet has only the local route',
      board(NAT, CLOSED),
      toInternet('app'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      '7 whose subnet forgets the ephemeral ports',
      ephemeralForgotten,
      toInternet('app'),
      'NOT_REACHABLE',
      'SUBNET_ACL_RESTRICTION',
      'return',
    ],
    [
      'from outside',
      board(NAT),
      ask('203.0.113.7', '198.51.100.20', 'tcp 443'),
      'NOT_REACHABLE',
      'NGW_REQUIRES_SOURCE_IN_VPC',
    ],
  ])

  test('4 notes what the gateway changed', () => {
    const { codes, hops } = trace(board(NAT), toInternet('app'))
    expect(codes).toEqual(['NGW_SOURCE_ADDRESS_REASSIGN', 'REMAP_EPHEMERAL_PORT'])
    expect(hops.map(({ element }) => element)).toContain('nat')
  })
})

const DATA = [
  ...NAT,
  put('subnet', 'c', { in: 'net', cidrBlock: '10.0.3.0/24', availabilityZone: 'ap-northeast-1a' }),
  put('security-group', 'db-sg', {
    in: 'net',
    groupDescription: 'db',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 3306, toPort: 3306, group: 'web-sg' }],
  }),
  host('db', 'c', '10.0.3.10', 'db-sg'),
]

describe('a database', () => {
  const query = ask('app', 'db', 'tcp 3306')
  check([
    ['10 for members of another group', board(DATA), query, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['10 without any rule', board(DATA, group('db-sg', 'net')), query, 'NOT_REACHABLE', 'SG_HAS_NO_RULES'],
    ['for a member', board(DATA), ask('web', 'db', 'tcp 3306'), 'REACHABLE'],
  ])
})

const masquerade = (more: object) => [
  ...NAT,
  group('nat-sg', 'net', [443], '10.0.0.0/16'),
  put('instance', 'nat', {
    in: 'a',
    imageId: 'ami-0123456789abcdef0',
    privateIpAddress: '10.0.1.30',
    securityGroups: ['nat-sg'],
    ...more,
  }),
  put('elastic-ip', 'nat-ip', { in: 'tokyo', instance: 'nat', publicIp: '198.51.100.20' }),
]

describe('a NAT instance', () => {
  check([
    [
      '11 whose check is on',
      board(masquerade({ forwarding: 'masquerade' })),
      toInternet('app'),
      'NOT_REACHABLE',
      'ENI_SOURCE_DEST_CHECK_RESTRICTION',
    ],
    [
      'that masquerades',
      board(masquerade({ sourceDestCheck: false, forwarding: 'masquerade' })),
      toInternet('app'),
      'REACHABLE',
    ],
    [
      'of which nothing is said',
      board(masquerade({ sourceDestCheck: false })),
      toInternet('app'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'that passes packets as they are',
      board(masquerade({ sourceDestCheck: false, forwarding: 'plain' })),
      toInternet('app'),
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
    [
      'whose group does not admit the client',
      board(masquerade({ sourceDestCheck: false, forwarding: 'masquerade' }), group('nat-sg', 'net', [80])),
      toInternet('app'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
  ])
})

const regional = (zone: string | undefined) => [
  ...NAT,
  put('nat-gateway', 'nat', {
    in: 'net',
    availabilityMode: 'regional',
    ...(zone && { availabilityZoneAddresses: [{ availabilityZone: zone, allocations: ['nat-ip'] }] }),
  }),
]

describe('a regional NAT gateway', () => {
  check([
    [
      '24 not registered in the zone',
      board(regional('ap-northeast-1c')),
      toInternet('app'),
      'NOT_REACHABLE',
      'REGIONAL_NGW_ROUTE_AZ_RESTRICTION',
    ],
    ['24 registered in the zone', board(regional('ap-northeast-1a')), toInternet('app'), 'REACHABLE'],
    ['24 that AWS spreads by itself', board(regional(undefined)), toInternet('app'), 'REACHABLE'],
  ])
})
