import { NAT, WEB, ask, board, host, put } from '../scenarios/board'
import { ANY, PEERED, judge, peering, route, tokyo, vpc } from './net'

judge([
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
])
