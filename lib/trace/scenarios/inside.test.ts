import { describe } from 'vitest'
import type { Element } from '@/lib/design/element'
import { WEB, ask, board, group, host, put, without } from './board'
import { check } from './cases'
import { behindAcl, fromClient, subnetA } from './ground'

const later = (props: object) => ({ expression: { Ref: 'Later' }, ...props })

const SECOND = [
  ...WEB,
  host('second', 'a', '10.0.1.11', 'second-sg'),
  put('elastic-ip', 'second-ip', { in: 'tokyo', instance: 'second', publicIp: '198.51.100.11' }),
]
const byGroup = put('security-group', 'second-sg', {
  in: 'net',
  groupDescription: 'second',
  securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'web-sg' }],
})

describe('from host to host', () => {
  check([
    ['by its private address', board(SECOND, byGroup), ask('web', '10.0.1.11', 'tcp 443'), 'REACHABLE'],
    [
      'by its public address, where a rule names the group',
      board(SECOND, byGroup),
      ask('web', '198.51.100.11', 'tcp 443'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'by its public address, where a rule names the public one of the other',
      board(SECOND, group('second-sg', 'net', [443], '198.51.100.10/32')),
      ask('web', '198.51.100.11', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'in a subnet whose list denies all',
      behindAcl([...SECOND, byGroup]),
      ask('web', '10.0.1.11', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'to an address that nobody has',
      board(WEB),
      ask('web', '10.0.7.7', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_POSSIBLE_DESTINATION',
    ],
    [
      'without groups of their own, which is the default group',
      board(WEB, host('one', 'a', '10.0.1.21'), host('two', 'a', '10.0.1.22')),
      ask('one', 'two', 'tcp 22'),
      'REACHABLE',
    ],
    [
      'into the default group',
      board(WEB, host('two', 'a', '10.0.1.22')),
      ask('web', 'two', 'tcp 22'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
  ])
})

const V6 = [
  ...WEB,
  put('vpc', 'net', {
    in: 'tokyo',
    cidrBlock: '10.0.0.0/16',
    cidrBlocks: [{ cidrBlock: '2001:db8:10::/56' }],
  }),
  subnetA({ ipv6CidrBlock: '2001:db8:10:1::/64' }),
  put('route-table', 'public', {
    in: 'net',
    routes: [
      { destination: '0.0.0.0/0', target: 'igw' },
      { destination: '::/0', target: 'igw' },
    ],
  }),
  put('instance', 'web', {
    in: 'a',
    imageId: 'ami-1',
    privateIpAddress: '10.0.1.10',
    ipv6Addresses: [{ ipv6Address: '2001:db8:10:1::10' }],
    securityGroups: ['web-sg'],
  }),
  group('web-sg', 'net', [443], '::/0'),
]
const eigw = (...more: Element[]) =>
  board(
    V6,
    put('egress-only-internet-gateway', 'eigw', { in: 'net' }),
    put('route-table', 'public', { in: 'net', routes: [{ destination: '::/0', target: 'eigw' }] }),
    ...more,
  )
const fromSix = ask('2001:db8:99::7', '2001:db8:10:1::10', 'tcp 443')
const toSix = ask('web', '2001:db8:99::7', 'tcp 443')

describe('IPv6', () => {
  check([
    ['in by an internet gateway', board(V6), fromSix, 'REACHABLE'],
    ['out by an internet gateway', board(V6), toSix, 'REACHABLE'],
    ['out by an egress-only gateway beside one', eigw(), toSix, 'REACHABLE'],
    ['out by an egress-only gateway alone', without(eigw(), 'igw'), toSix, 'REACHABLE'],
    [
      'in, where answers leave by an egress-only gateway',
      eigw(),
      fromSix,
      'NOT_REACHABLE',
      'X_ASYMMETRIC_PATH',
      'return',
    ],
    [
      'in by an egress-only gateway',
      without(eigw(), 'igw'),
      fromSix,
      'NOT_REACHABLE',
      'NO_POSSIBLE_DESTINATION',
    ],
    [
      'a VPC whose block AWS gives, in a subnet that does not say its own',
      board(
        V6,
        put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', amazonProvidedIpv6CidrBlock: true }),
        subnetA({ ipv6CidrBlock: later({}) }),
      ),
      toSix,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
  ])
})

const APPLIANCE = [
  ...WEB,
  put('route-table', 'edge', { in: 'net', routes: [{ destination: '10.0.1.0/24', target: 'fw' }] }),
  put('internet-gateway', 'igw', { in: 'net', routeTable: 'edge' }),
  put('route-table', 'outer', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
  put('subnet', 'f', {
    in: 'net',
    cidrBlock: '10.0.9.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'outer',
  }),
  put('security-group', 'fw-sg', {
    in: 'net',
    groupDescription: 'fw',
    securityGroupIngress: [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }],
  }),
  put('instance', 'fw', {
    in: 'f',
    imageId: 'ami-1',
    privateIpAddress: '10.0.9.10',
    securityGroups: ['fw-sg'],
    sourceDestCheck: false,
    forwarding: 'plain',
  }),
  put('elastic-ip', 'fw-ip', { in: 'tokyo', instance: 'fw', publicIp: '198.51.100.90' }),
]
const THROUGH = put('route-table', 'public', {
  in: 'net',
  routes: [{ destination: '0.0.0.0/0', target: 'fw' }],
})

describe('a gateway route table that leads to an appliance', () => {
  check([
    ['both ways', board(APPLIANCE, THROUGH), fromClient, 'REACHABLE'],
    [
      'inbound only',
      board(APPLIANCE),
      fromClient,
      'NOT_REACHABLE',
      'INGRESS_RTB_TRAFFIC_REDIRECTION',
      'return',
    ],
    [
      'without a public address',
      without(board(APPLIANCE, THROUGH), 'fw-ip'),
      fromClient,
      'NOT_REACHABLE',
      'INGRESS_RTB_NO_PUBLIC_IP',
    ],
  ])
})
