import { describe } from 'vitest'
import { ISOLATED } from './isolated'
import { NAT, WEB, ask, board, group, put } from './board'
import { check } from './told'

describe('functions, databases', () => {
  const fn = (more: object = {}) => put('lambda-function', 'fn', { in: 'net', subnets: ['a'], ...more })
  const api = ask('fn', 'api.example.net', 'tcp 443')
  const db = (more: object = {}) =>
    put('database', 'db', {
      in: 'net',
      engine: 'mysql',
      dbSubnetGroup: 'dbs',
      securityGroups: ['sg-db'],
      publiclyAccessible: false,
      ...more,
    })
  const dbs = put('db-subnet-group', 'dbs', {
    in: 'net',
    dbSubnetGroupDescription: 'db',
    subnets: ['b', 'd'],
  })
  const d = put('subnet', 'd', {
    in: 'net',
    cidrBlock: '10.0.3.0/24',
    availabilityZone: 'ap-northeast-1c',
    routeTable: 'inner',
  })
  const from = (peer: string) =>
    put('security-group', 'sg-db', {
      in: 'net',
      groupDescription: 'db',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 3306, toPort: 3306, group: peer }] as never,
    })
  const withDb = (peer: string, more: object = {}) => board(ISOLATED, d, dbs, from(peer), db(more))
  check([
    [
      '33: a function in a public subnet',
      board(WEB, fn()),
      api,
      'NOT_REACHABLE',
      'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    ],
    ['a function behind a NAT gateway', board(NAT, fn({ subnets: ['b'] })), api, 'REACHABLE'],
    ['a function without a VPC', board(WEB, fn({ in: 'tokyo', subnets: undefined })), api, 'REACHABLE'],
    [
      'a function without a VPC reaches public servers',
      board(WEB, fn({ in: 'tokyo', subnets: undefined })),
      ask('fn', 'web', 'tcp 443'),
      'REACHABLE',
    ],
    [
      '10: a database that admits another group',
      withDb('web-sg'),
      ask('app', 'db', 'tcp 3306'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      '10: without any rule',
      board(ISOLATED, d, dbs, group('sg-db', 'net'), db()),
      ask('app', 'db', 'tcp 3306'),
      'NOT_REACHABLE',
      'SG_HAS_NO_RULES',
    ],
    ['a database that admits the group', withDb('app-sg'), ask('app', 'db', 'tcp 3306'), 'REACHABLE'],
    [
      'a database on another port',
      board(ISOLATED, d, dbs, group('sg-db', 'net', [5432]), db()),
      ask('app', 'db', 'tcp 5432'),
      'NOT_REACHABLE',
      'NO_POSSIBLE_DESTINATION',
    ],
    [
      'a private database from the internet',
      board(ISOLATED, d, dbs, group('sg-db', 'net', [3306]), db()),
      ask('internet', 'db', 'tcp 3306'),
      'NOT_REACHABLE',
    ],
    [
      'a database that does not say whether it is public',
      board(
        ISOLATED,
        put('db-subnet-group', 'dbs', { in: 'net', dbSubnetGroupDescription: 'db', subnets: ['a'] }),
        group('sg-db', 'net', [3306]),
        db({ publiclyAccessible: undefined }),
      ),
      ask('internet', 'db', 'tcp 3306'),
      'UNKNOWN',
    ],
    [
      'a database in no subnet that is drawn',
      board(ISOLATED, db({ dbSubnetGroup: undefined })),
      ask('app', 'db', 'tcp 3306'),
      'UNKNOWN',
    ],
  ])
})
