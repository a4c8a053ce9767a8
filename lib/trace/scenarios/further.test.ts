import { describe } from 'vitest'
import { NAT, WEB, ask, board, group, host, put, without } from './board'
import { check } from './cases'
import { behindAcl, fromClient, toInternet } from './ground'

const any = { ipProtocol: '-1' as const, cidr: '0.0.0.0/0' }

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

const CARDS = [
  ...Object.values(without(board(WEB), 'web-ip', 'web').elements),
  put('network-interface', 'card', {
    in: 'a',
    securityGroups: ['web-sg'],
    privateIpAddresses: [
      { privateIpAddress: '10.0.1.40', primary: true },
      { privateIpAddress: '10.0.1.41', primary: false },
    ],
  }),
  put('instance', 'web', {
    in: 'a',
    imageId: 'ami-1',
    networkInterfaces: [{ deviceIndex: '0', networkInterface: 'card' }],
  }),
  put('elastic-ip', 'second-ip', {
    in: 'tokyo',
    publicIp: '198.51.100.41',
    associations: [{ networkInterface: 'card', privateIpAddress: '10.0.1.41' }],
  }),
]

describe('an interface that is drawn', () => {
  check([
    ['is an end of its instance', board(CARDS), ask('203.0.113.7', 'web', 'tcp 443'), 'REACHABLE'],
    [
      'has the public address of one of its own',
      board(CARDS),
      ask('203.0.113.7', '198.51.100.41', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'has no public address for its other one',
      board(CARDS),
      { ...ask('10.0.1.40', '203.0.113.7', 'tcp 443') },
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
    [
      'does nothing without an instance',
      without(board(CARDS), 'web'),
      ask('203.0.113.7', 'card', 'tcp 443'),
      'NOT_REACHABLE',
      'BAD_STATE',
    ],
    [
      'routes for others where its check is off',
      board(
        Object.values(without(board(NAT), 'nat').elements),
        put('network-interface', 'nat', {
          in: 'a',
          privateIpAddress: '10.0.1.30',
          securityGroups: ['web-sg'],
          sourceDestCheck: false,
          attachments: [{ instance: 'box', deviceIndex: '0' }],
        }),
        put('instance', 'box', {
          in: 'a',
          imageId: 'ami-1',
          forwarding: 'masquerade',
          networkInterfaces: [{ deviceIndex: '0', networkInterface: 'nat' }],
        }),
        put('elastic-ip', 'nat-ip', { in: 'tokyo', associations: [{ networkInterface: 'nat' }] }),
      ),
      toInternet('app'),
      'REACHABLE',
    ],
  ])
})

const office = put('prefix-list', 'office', {
  in: 'tokyo',
  addressFamily: 'IPv4',
  entries: [{ cidr: '203.0.113.0/25' }, { cidr: '192.0.2.0/24' }],
})
const byList = (rule: object) =>
  board(
    WEB,
    office,
    put('security-group', 'web-sg', {
      in: 'net',
      groupDescription: 'web',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...rule }],
    }),
  )

describe('a prefix list', () => {
  check([
    ['in a rule admits its blocks', byList({ prefixList: 'office' }), fromClient, 'REACHABLE'],
    [
      'in a rule admits nothing else',
      byList({ prefixList: 'office' }),
      ask('203.0.113.200', '198.51.100.10', 'tcp 443'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'of somebody else may hold anything',
      byList({ prefixListId: 'pl-0123456789abcdef0' }),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'of S3 in this Region holds no client',
      byList({ prefixListId: 'pl-61a54008' }),
      fromClient,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'routes its blocks',
      board(
        WEB,
        office,
        put('route-table', 'public', { in: 'net', routes: [{ prefixList: 'office', target: 'igw' }] }),
      ),
      toInternet('web'),
      'REACHABLE',
    ],
    [
      'routes nothing else',
      board(
        WEB,
        office,
        put('route-table', 'public', { in: 'net', routes: [{ prefixList: 'office', target: 'igw' }] }),
      ),
      ask('web', '203.0.113.200', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
  ])
})

const INSPECTED = [
  ...NAT,
  put('subnet', 'f', { in: 'net', cidrBlock: '10.0.9.0/24' }),
  put('security-group', 'fw-sg', { in: 'net', groupDescription: 'fw', securityGroupIngress: [any] }),
  put('instance', 'fw', {
    in: 'f',
    imageId: 'ami-1',
    privateIpAddress: '10.0.9.10',
    securityGroups: ['fw-sg'],
    sourceDestCheck: false,
    forwarding: 'plain',
  }),
  put('route-table', 'public', { in: 'net', routes: [{ destination: '10.0.2.0/24', target: 'fw' }] }),
  put('route-table', 'private', { in: 'net', routes: [{ destination: '10.0.1.0/24', target: 'fw' }] }),
]
const appAdmits = (peer: object) =>
  put('security-group', 'app-sg', {
    in: 'net',
    groupDescription: 'app',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, ...peer }],
  })

describe('an appliance between two subnets', () => {
  const query = ask('web', 'app', 'tcp 8080')
  check([
    ['passes what a block admits', board(INSPECTED, appAdmits({ cidr: '10.0.1.0/24' })), query, 'REACHABLE'],
    [
      'does not keep groups',
      board(INSPECTED, appAdmits({ group: 'web-sg' })),
      query,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'is no member for what it passes on',
      board(INSPECTED, appAdmits({ group: 'fw-sg' })),
      query,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
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

const ECHO = 8 * 256
const pinged = (more: object) =>
  board(
    WEB,
    put('security-group', 'web-sg', {
      in: 'net',
      groupDescription: 'web',
      securityGroupIngress: [{ ipProtocol: 'icmp', fromPort: 8, toPort: -1, cidr: '0.0.0.0/0', ...more }],
    }),
  )
const ping = (type: number) => ({
  ...ask('203.0.113.7', '198.51.100.10', 'icmp'),
  ports: [[type, type]] as const,
})

describe('ICMP', () => {
  check([
    ['passes by its type', pinged({}), ping(ECHO), 'REACHABLE'],
    ['of another type does not', pinged({}), ping(13 * 256), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    [
      'of another code does not',
      pinged({ toPort: 0 }),
      ping(ECHO + 1),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    ['of every type', pinged({ fromPort: -1 }), ping(13 * 256), 'REACHABLE'],
    [
      'that an entry holds passes the list',
      behindAcl(
        Object.values(pinged({}).elements),
        [100, 'in', 'allow', '-1', undefined, '0.0.0.0/0'],
        [100, 'out', 'allow', '1', -1, '0.0.0.0/0'],
      ),
      ping(ECHO),
      'REACHABLE',
    ],
  ])
})
