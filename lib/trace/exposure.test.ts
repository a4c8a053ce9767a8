import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { exposureOf, reachOf } from './exposure'
import { drillAll, drillsOf } from './drills'
import { flowChanges } from './difference'
import { formatOpenings } from './opening'
import { finish } from './progress'
import { NAT, WEB, board, group, host, put } from './scenarios/board'

const DB = [group('db-sg', 'net', [5432], '10.0.0.0/16'), host('db', 'b', '10.0.2.20', 'db-sg')]
const shop = board(NAT, DB)

const promise = (id: string, from: string, to: string, port: string) =>
  put('promise', id, {
    expects: 'reachable',
    fromPlace: 'element',
    from,
    toPlace: to === 'internet' ? 'internet' : 'element',
    ...(to !== 'internet' && { to }),
    protocol: 'tcp',
    port,
  })

test('the internet gets to what has a public address and a rule, and by which way', () => {
  const found = finish(exposureOf(shop)).map(({ element, cell, way }) => [
    element,
    formatOpenings(cell.passed),
    way,
  ])
  expect(found).toEqual([['web', 'tcp 443', ['igw', 'web']]])
})

test('what an element gets to', () => {
  const { internet, ends } = finish(reachOf(shop, 'app'))
  expect(formatOpenings(internet.passed)).toBe('icmp, tcp, udp')
  expect(ends.map(({ element, cell }) => [element, formatOpenings(cell.passed)])).toEqual([
    ['web', 'tcp 443'],
    ['db', 'tcp 5432'],
  ])
})

test('drills are the zones, gateways and lines of a design', () => {
  expect(drillsOf(shop).map(({ label }) => label)).toEqual(['Zone ap-northeast-1a', 'nat'])
})

test('a drill tells what breaks, and what was broken before', () => {
  const design = board(
    NAT,
    DB,
    promise('out', 'app', 'internet', '443'),
    promise('in', 'app', 'db', '5432'),
    promise('never', 'app', 'web', '22'),
  )
  const said = finish(drillAll(design, drillsOf(design))).map(({ drill, breaks, before }) => [
    drill.label,
    breaks.map((one) => one.promise.id),
    before.map((one) => one.promise.id),
  ])
  expect(said).toEqual([
    ['Zone ap-northeast-1a', ['out', 'in'], ['never']],
    ['nat', ['out'], ['never']],
  ])
})

const changes = (before: Design, after: Design) =>
  finish(flowChanges([before, after], 'interface', (id) => (after.elements[id] ? id : undefined))).map(
    ({ from, to, opened, closed }) => [
      from ?? 'internet',
      to ?? 'internet',
      formatOpenings(opened),
      formatOpenings(closed),
    ],
  )

test('two designs by effect: which flows came, and which went', () => {
  const after = board(
    NAT,
    DB,
    group('db-sg', 'net', [5433], '10.0.2.0/24'),
    group('web-sg', 'net', [443, 22]),
  )
  const found = changes(shop, after).filter(([from]) => from !== 'nat')
  expect(new Set(found.map((one) => one.join(' ')))).toEqual(
    new Set([
      'web db  tcp 5432',
      'app web tcp 22 ',
      'app db tcp 5433 tcp 5432',
      'db web tcp 22 ',
      'internet web tcp 22 ',
    ]),
  )
  expect(changes(shop, shop)).toEqual([])
})

test('what is not there any more reaches nothing', () => {
  expect(changes(board(WEB), board(NAT)).every(([, , , closed]) => closed === '')).toBe(true)
  expect(changes(board(NAT), board(WEB)).map(([from, to]) => [from, to])).toContainEqual(['app', 'web'])
})
