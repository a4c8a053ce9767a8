import { ask, board, host } from '../scenarios/board'
import { ANY, BOTH_PUBLIC, PEERED, XY, XY_PUBLIC, entry, judge, route, tcp, tokyo, vpc } from './net'

judge([
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
])
