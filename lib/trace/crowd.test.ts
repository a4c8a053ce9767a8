import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { factsOf } from './world'
import { everyEndOf } from './crowd'
import { keep } from './promise'
import { board, group, host, put, WEB } from './scenarios/board'

const row = (more: object) => [{ ipProtocol: 'tcp', fromPort: 3306, toPort: 3306, ...more }]
const far = (...ids: readonly string[]): readonly Element[] => [
  put('vpc', 'far', { in: 'tokyo', cidrBlock: '10.1.0.0/16' }),
  put('route-table', 'far-routes', { in: 'far', routes: [{ destination: '10.0.0.0/16', target: 'pcx' }] }),
  ...ids.map((id, at) =>
    put('subnet', id, { in: 'far', cidrBlock: `10.1.${at}.0/24`, routeTable: 'far-routes' }),
  ),
  group('far-sg', 'far'),
  group('odd-sg', 'far'),
]

/** VPC `net` with `db` behind a peering to VPC `far`, which has hosts in two subnets. */
const peered = (ingress: readonly object[]): Design =>
  board(
    WEB,
    put('route-table', 'public', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'igw' },
        { destination: '10.1.0.0/16', target: 'pcx' },
      ],
    }),
    put('security-group', 'db-sg', {
      in: 'net',
      groupDescription: 'db',
      securityGroupIngress: ingress as never,
    }),
    host('db', 'a', '10.0.1.30', 'db-sg'),
    far('near-by', 'far-off'),
    host('one', 'near-by', '10.1.0.10', 'far-sg'),
    host('two', 'near-by', '10.1.0.11', 'far-sg'),
    host('three', 'far-off', '10.1.1.10', 'far-sg'),
    host('odd', 'far-off', '10.1.1.11', 'odd-sg'),
    put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'net', peerVpc: 'far' }),
  )

const DB = { to: 'db', protocol: 'tcp', port: '3306', expects: 'unreachable' } as const
const outsideNet = put('promise', 'outside', { fromPlace: 'outside', outside: 'net', ...DB })

test.each<[string, readonly object[], boolean]>([
  ['nobody', [], true],
  ['its own network', row({ cidr: '10.0.0.0/16' }), true],
  ['one address of the other', row({ cidr: '10.1.1.10/32' }), false],
  ['one subnet of the other', row({ cidr: '10.1.0.0/24' }), false],
  ['a group of the other', row({ group: 'odd-sg' }), false],
  ['the world', row({ cidr: '0.0.0.0/0' }), false],
])('where it admits %s, asking by classes says what asking everybody says', (_, ingress, expected) => {
  const design = peered(ingress)
  const others = [...factsOf(design).ends.entries()].flatMap(([id, ends]) =>
    ends.some((end) => end.fact === 'interface' && end.network === 'net') ? [] : [id],
  )
  expect(others).toEqual(['one', 'two', 'three', 'odd'])
  const singly = others.map((from) => put('promise', `from-${from}`, { from, ...DB }))
  const [whole, ...each] = keep(board(Object.values(design.elements), outsideNet, singly))
  expect(each.every(({ kept }) => kept === true)).toBe(expected)
  expect(whole).toMatchObject({ kept: expected })
})

test.each([
  ['a VPC', 'far', ['one', 'two', 'three', 'odd']],
  ['a subnet', 'far-off', ['three', 'odd']],
  ['a security group', 'odd-sg', ['odd']],
  ['an instance', 'db', ['db']],
  ['what has no ends', 'far-routes', ['far-routes']],
])('%s stands for everything in it', (_, id, elements) => {
  expect(everyEndOf(peered([]), id)).toEqual(elements.map((element) => ({ element })))
})
