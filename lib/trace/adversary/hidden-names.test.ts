import { describe, expect, test } from 'vitest'
import { ask, board, put } from '../scenarios/board'
import { fixesOf } from '../scenarios/told'
import { a } from '../scenarios/zones'
import { PEERED, gatewayOf, judge, publicly, route, vpc, ANY } from './net'

const named = (id: string, block: number, more: object = {}) =>
  put('vpc', id, {
    in: 'tokyo',
    cidrBlock: `10.${block}.0.0/16`,
    enableDnsSupport: true,
    enableDnsHostnames: true,
    ...more,
  })
const inside = (name: string, ...vpcs: readonly string[]) =>
  put('hosted-zone', 'zone', {
    in: 'tokyo',
    name,
    vpcs: vpcs.map((one) => ({ vpc: one })),
    records: [a(`db.${name}`, '10.2.1.10')] as never,
  })
const open = [
  gatewayOf('x'),
  publicly('x', 1),
  ...vpc('x', 1, [route('10.2.0.0/16', 'pcx'), route(ANY, 'x-igw')]),
]
const Y_ONLY = board(PEERED, named('x', 1), named('y', 2), inside('corp.internal', 'y'))
const toDb = ask('xa', 'db.corp.internal', 'tcp 443')

describe('a private zone', () => {
  judge([
    [
      'of both VPCs',
      board(PEERED, named('x', 1), named('y', 2), inside('corp.internal', 'x', 'y')),
      toDb,
      'REACHABLE',
    ],
    ['of the peer only', Y_ONLY, toDb, 'NOT_REACHABLE', 'X_DNS_NXDOMAIN'],
    [
      'of the peer, under a name that may be public',
      board(PEERED, open, named('x', 1), named('y', 2), inside('example.com', 'y')),
      ask('xa', 'db.example.com', 'tcp 443'),
      'UNKNOWN',
      'X_DNS_NXDOMAIN',
    ],
    [
      'where DNS hostnames are off',
      board(PEERED, open, named('x', 1, { enableDnsHostnames: false }), inside('example.com', 'x')),
      ask('xa', 'db.example.com', 'tcp 443'),
      'UNKNOWN',
      'X_DNS_NXDOMAIN',
    ],
    [
      'without a record of the name says nothing of it',
      board(PEERED, open, named('x', 1), named('y', 2), inside('example.com', 'y')),
      ask('xa', 'www.example.com', 'tcp 443'),
      'REACHABLE',
    ],
  ])

  test.each([
    ['is associated', Y_ONLY, 'Associate zone with x: REACHABLE'],
    [
      'is asked',
      board(PEERED, named('x', 1, { enableDnsHostnames: false }), inside('corp.internal', 'x')),
      'Switch DNS hostnames on in x: REACHABLE',
    ],
  ])('%s', (_, design, fix) => {
    expect(fixesOf(design, toDb)).toContain(fix)
  })
})
