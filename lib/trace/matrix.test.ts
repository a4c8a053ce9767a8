import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Id } from '@/lib/design/element'
import { networkOf } from '@/lib/samples/generate'
import type { Cell } from './cell'
import { openOf } from './cell'
import type { Matrix, MatrixAsk } from './matrix'
import { cellOf, matrixOf } from './matrix'
import { formatOpenings, overlapOpenings } from './opening'
import { finish } from './progress'
import { randomNetwork } from './random-network'
import { NAT, ask, board, group, host, put } from './scenarios/board'
import { trace } from './trace'

const matrix = (design: Design, by: MatrixAsk['by'] = 'interface', more: Partial<MatrixAsk> = {}): Matrix =>
  finish(matrixOf(design, { by, ...more }))

const at = (found: Matrix, element: Id): number => found.rows.findIndex((row) => row.element === element)
const between = (found: Matrix, from: Id, to: Id): Cell => cellOf(found, at(found, from), at(found, to))

/** One of each sort of cell, as its words. */
const words = (cell: Cell) =>
  Object.fromEntries(
    (['passed', 'part', 'publicly', 'oneWay', 'unknown'] as const).flatMap((key) =>
      cell[key].length > 0 ? [[key, formatOpenings(cell[key])]] : [],
    ),
  )

const APP = [...NAT, group('db-sg', 'net', [5432], '10.0.2.0/28'), host('db', 'b', '10.0.2.20', 'db-sg')]

describe('by interface', () => {
  const found = matrix(board(APP))
  test.each([
    ['a server at its own address, and at its public one', 'app', 'web', { passed: 'tcp 443' }],
    ['a neighbour on the same subnet', 'app', 'db', { passed: 'tcp 5432' }],
    ['a block that holds only some', 'web', 'db', {}],
    ['nobody knocks at a NAT gateway', 'app', 'nat', {}],
    ['itself', 'app', 'app', {}],
  ])('%s', (_, from, to, cell) => {
    expect(words(between(found, from, to))).toEqual(cell)
  })
})

test('over the internet, where there is no other way', () => {
  const far = [
    put('vpc', 'far', { in: 'tokyo', cidrBlock: '10.9.0.0/16' }),
    put('internet-gateway', 'far-igw', { in: 'far' }),
    put('route-table', 'far-public', {
      in: 'far',
      routes: [{ destination: '0.0.0.0/0', target: 'far-igw' }],
    }),
    put('subnet', 'far-a', { in: 'far', cidrBlock: '10.9.1.0/24', routeTable: 'far-public' }),
    group('far-sg', 'far', [80], '198.51.100.20/32'),
    host('shop', 'far-a', '10.9.1.10', 'far-sg'),
    put('elastic-ip', 'shop-ip', { in: 'tokyo', instance: 'shop', publicIp: '203.0.113.80' }),
  ]
  const found = matrix(board(APP, far))
  expect(words(between(found, 'app', 'shop'))).toEqual({ publicly: 'tcp 80' })
  expect(words(between(found, 'web', 'shop'))).toEqual({})
  expect(words(between(found, 'shop', 'web'))).toEqual({ publicly: 'tcp 443' })
})

test('an answer that does not come back counts as one way', () => {
  const acl = put('network-acl', 'list', {
    in: 'net',
    entries: [
      { egress: false, ruleNumber: 100, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
      {
        egress: true,
        ruleNumber: 100,
        ruleAction: 'allow',
        protocol: '6',
        fromPort: 443,
        toPort: 443,
        cidr: '0.0.0.0/0',
      },
    ],
  })
  const found = matrix(
    board(
      APP,
      acl,
      put('subnet', 'a', { in: 'net', cidrBlock: '10.0.1.0/24', routeTable: 'public', networkAcl: 'list' }),
    ),
  )
  expect(words(between(found, 'app', 'web'))).toEqual({ oneWay: 'tcp 443' })
})

test('subnets ask routes and ACLs alone', () => {
  const acl = put('network-acl', 'list', {
    in: 'net',
    entries: [false, true].map((egress) => ({
      egress,
      ruleNumber: 100,
      ruleAction: 'allow' as const,
      protocol: '-1' as const,
      cidr: '10.0.1.0/25',
    })),
  })
  const found = matrix(
    board(
      APP,
      acl,
      put('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24', routeTable: 'private', networkAcl: 'list' }),
    ),
    'subnet',
  )
  expect(found.rows.map((row) => row.element)).toEqual(['a', 'b'])
  expect(words(between(found, 'a', 'b'))).toEqual({ passed: 'all traffic', part: 'all traffic' })
})

test('groups are what any of their members are, and a part where not all are', () => {
  const found = matrix(board(APP, host('app-2', 'b', '10.0.2.99', 'app-sg')), 'group')
  expect(words(between(found, 'app-sg', 'db-sg'))).toEqual({ passed: 'tcp 5432', part: 'tcp 5432' })
  expect(words(between(found, 'app-sg', 'web-sg'))).toEqual({ passed: 'tcp 443' })
})

test('what is out of order reaches nobody', () => {
  const found = matrix(board(APP), 'interface', { down: new Set(['a']) })
  expect(words(between(found, 'app', 'web'))).toEqual({})
  expect(words(between(found, 'app', 'db'))).toEqual({ passed: 'tcp 5432' })
})

test('ends that nothing tells apart are asked once', () => {
  const found = matrix(networkOf(300))
  expect(found.sweep.classes).toBeLessThan(found.rows.length / 5)
})

const ASKED = [
  [6, 443, 'tcp 443'],
  [6, 80, 'tcp 80'],
  [6, 2000, 'tcp 2000'],
  [17, 53, 'udp 53'],
  [50, 0, '50'],
] as const

test('law: a cell equals the trace', () => {
  let reached = 0
  fc.assert(
    fc.property(randomNetwork, (design) => {
      const found = matrix(design)
      for (const [i, from] of found.rows.entries())
        for (const [j, to] of found.rows.entries())
          for (const [protocol, port, traffic] of i === j ? [] : ASKED) {
            const cell = cellOf(found, i, j)
            const one = ([4, 6] as const).map((family) => ({
              family,
              protocols: [[protocol, protocol]] as const,
              ports: [[port, port]] as const,
            }))
            const { verdict } = trace(design, ask(from.element, to.element, traffic))
            const passes = overlapOpenings(openOf(cell), one).length > 0
            const open = overlapOpenings(cell.unknown, one).length > 0
            if (passes) reached++
            // Where one half of a way is not known, the other may forbid it all the same.
            if (verdict === 'UNKNOWN') expect(passes, `${from.element} ${to.element} ${traffic}`).toBe(false)
            else
              expect({ passes, open }, `${from.element} ${to.element} ${traffic}`).toEqual({
                passes: verdict !== 'NOT_REACHABLE',
                open: false,
              })
          }
    }),
    { seed: 2026, numRuns: 30 },
  )
  expect(reached).toBeGreaterThan(20)
})
