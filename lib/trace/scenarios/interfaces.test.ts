import { describe } from 'vitest'
import { NAT, WEB, ask, board, put, without } from './board'
import { check } from './cases'
import { toInternet } from './ground'

const any = { ipProtocol: '-1' as const, cidr: '0.0.0.0/0' }

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
