import { describe } from 'vitest'
import { NAT, WEB, ask, board, host, put, without } from './board'
import { check } from './cases'
import { toInternet } from './ground'

describe('ways out', () => {
  check([
    ['by NAT and back in to a public host', board(NAT), ask('app', '198.51.100.10', 'tcp 443'), 'REACHABLE'],
    [
      'of a private NAT gateway, which has none',
      board(
        NAT,
        put('nat-gateway', 'nat', { in: 'a', connectivityType: 'private', privateIpAddress: '10.0.1.20' }),
      ),
      toInternet('app'),
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
    [
      'of a protocol that NAT does not take',
      board(NAT),
      ask('app', '203.0.113.7', '47'),
      'NOT_REACHABLE',
      'PROTOCOL_RESTRICTION',
    ],
    [
      'to a private address by the internet gateway',
      board(WEB),
      ask('web', '192.168.1.1', 'tcp 443'),
      'NOT_REACHABLE',
      'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
    ],
    [
      'to 100.64.0.0/10 by the internet gateway',
      board(WEB),
      ask('web', '100.64.1.1', 'tcp 443'),
      'NOT_REACHABLE',
      'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
    ],
    [
      'by a gateway that is attached to nothing',
      board(WEB, put('internet-gateway', 'igw', { in: 'tokyo' })),
      toInternet('web'),
      'NOT_REACHABLE',
      'BAD_STATE_ATTACHMENT',
    ],
    [
      'by a NAT gateway that picks its address',
      board(NAT, put('nat-gateway', 'nat', { in: 'a', allocation: 'nat-ip' })),
      { ...toInternet('app'), sourcePorts: [[50321, 50321]] },
      'REACHABLE',
    ],
    ['of a ping', board(NAT), ask('app', '203.0.113.7', 'icmp'), 'REACHABLE'],
  ])
})

const SIX = [
  ...NAT,
  put('vpc', 'net', {
    in: 'tokyo',
    cidrBlock: '10.0.0.0/16',
    cidrBlocks: [{ cidrBlock: '2001:db8:10::/56' }],
  }),
  put('subnet', 'b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    ipv6CidrBlock: '2001:db8:10:2::/64',
    enableDns64: true,
    routeTable: 'private',
  }),
  put('route-table', 'private', { in: 'net', routes: [{ destination: '64:ff9b::/96', target: 'nat' }] }),
  put('instance', 'app', {
    in: 'b',
    imageId: 'ami-1',
    ipv6Addresses: [{ ipv6Address: '2001:db8:10:2::10' }],
    securityGroups: ['app-sg'],
  }),
]

describe('NAT64', () => {
  check([
    ['translates 203.0.113.7', board(SIX), ask('app', '64:ff9b::cb00:7107', 'tcp 443'), 'REACHABLE'],
    [
      'takes nothing else',
      board(
        SIX,
        put('route-table', 'private', { in: 'net', routes: [{ destination: '::/0', target: 'nat' }] }),
      ),
      ask('app', '2001:db8:99::7', 'tcp 443'),
      'NOT_REACHABLE',
      'PROTOCOL_RESTRICTION',
    ],
  ])
})

describe('what AWS does where nothing is written', () => {
  const outbound = (rows: object[], awsId?: string) =>
    board(WEB, {
      ...put('security-group', 'web-sg', {
        in: 'net',
        groupDescription: 'web',
        securityGroupEgress: rows as never,
      }),
      ...(awsId && { awsId }),
    })
  check([
    ['an empty list of a design lets everything out', outbound([]), toInternet('web'), 'REACHABLE'],
    [
      'an empty list that was read lets nothing out',
      outbound([], 'sg-1'),
      toInternet('web'),
      'NOT_REACHABLE',
      'SG_HAS_NO_RULES',
    ],
    [
      'rules that are resources of their own may leave the rule of AWS in place',
      outbound([{ logicalId: 'Out', ipProtocol: 'tcp', fromPort: 80, toPort: 80, cidr: '0.0.0.0/0' }]),
      toInternet('web'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a subnet gives public addresses to new hosts',
      board(
        Object.values(without(board(WEB), 'web-ip').elements),
        put('subnet', 'a', {
          in: 'net',
          cidrBlock: '10.0.1.0/24',
          routeTable: 'public',
          mapPublicIpOnLaunch: true,
        }),
      ),
      toInternet('web'),
      'REACHABLE',
    ],
    [
      'and not to those that were read without one',
      board(
        Object.values(without(board(WEB), 'web-ip').elements),
        put('subnet', 'a', {
          in: 'net',
          cidrBlock: '10.0.1.0/24',
          routeTable: 'public',
          mapPublicIpOnLaunch: true,
        }),
        { ...host('web', 'a', '10.0.1.10', 'web-sg'), awsId: 'i-1' },
      ),
      toInternet('web'),
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
  ])
})

const HUB = [
  ...NAT,
  put('transit-gateway', 'tgw', { in: 'tokyo' }),
  put('transit-gateway-attachment', 'att-hub', { in: 'net', transitGateway: 'tgw', subnets: ['b'] }),
  put('vpc', 'spoke', { in: 'tokyo', cidrBlock: '10.9.0.0/16' }),
  put('route-table', 'spoke-table', { in: 'spoke', routes: [{ destination: '0.0.0.0/0', target: 'tgw' }] }),
  put('subnet', 's', {
    in: 'spoke',
    cidrBlock: '10.9.1.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'spoke-table',
  }),
  host('far', 's', '10.9.1.10'),
  put('transit-gateway-attachment', 'att-spoke', { in: 'spoke', transitGateway: 'tgw', subnets: ['s'] }),
  put('transit-gateway-route-table', 'hub-table', {
    in: 'tokyo',
    transitGateway: 'tgw',
    associations: [{ attachment: 'att-hub' }, { attachment: 'att-spoke' }],
    propagations: [{ attachment: 'att-hub' }, { attachment: 'att-spoke' }],
    routes: [{ destination: '0.0.0.0/0', attachment: 'att-hub' }],
  }),
]
const back = put('route-table', 'public', {
  in: 'net',
  routes: [
    { destination: '0.0.0.0/0', target: 'igw' },
    { destination: '10.9.0.0/16', target: 'tgw' },
  ],
})

describe('a NAT gateway behind a transit gateway', () => {
  check([
    ['serves other VPCs', board(HUB, back), toInternet('far'), 'REACHABLE'],
    [
      'needs a way back in its own subnet',
      board(HUB),
      toInternet('far'),
      'NOT_REACHABLE',
      'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
      'return',
    ],
  ])
})
