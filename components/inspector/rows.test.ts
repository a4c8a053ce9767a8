import { expect, test } from 'vitest'
import type { Design, Row } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { countByKind } from './count-by-kind'
import { rowWords } from './row-words'
import { moved, openAfter } from './use-rows'

const igw = { id: 'igw', kind: 'internet-gateway', name: 'igw-1', props: {} }
const design: Design = { elements: { igw } }

test.each<[string, string, Row, string]>([
  ['route-table', 'routes', { destination: '0.0.0.0/0', target: 'igw' }, '0.0.0.0/0 · igw-1'],
  ['route-table', 'routes', { destination: '0.0.0.0/0', target: 'gone' }, '0.0.0.0/0 · gone'],
  ['route-table', 'routes', { destination: { expression: { Ref: 'Cidr' } } }, 'computed'],
  ['route-table', 'routes', {}, 'empty'],
  [
    'security-group',
    'securityGroupIngress',
    { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' },
    'tcp · 443 · 0.0.0.0/0',
  ],
  [
    'security-group',
    'securityGroupIngress',
    { ipProtocol: 'tcp', fromPort: 80, toPort: 443 },
    'tcp · 80 · 443',
  ],
  ['network-acl', 'entries', { egress: true, ruleNumber: 100 }, 'Outbound · 100'],
])('%s %s %o reads %s', (kind, key, row, expected) => {
  const field = definitionOf(kind)!.fields[key]!
  expect(field.type === 'rows' && rowWords(design, field.fields, row)).toBe(expected)
})

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 3, ['a', 'b', 'c']],
  [5, 0, ['a', 'b', 'c']],
])('entry %i to place %i', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected)
})

test('kinds are counted in the order of the registry', () => {
  const vpc = { ...igw, kind: 'vpc' }
  expect(countByKind([igw, vpc, igw]).map(({ kind, count }) => `${count} ${kind}`)).toEqual([
    '1 vpc',
    '2 internet-gateway',
  ])
})

test.each([
  [1, 1, 0, 0],
  [1, 1, undefined, undefined],
  [1, 0, 1, 0],
  [1, 2, 1, 2],
  [2, 0, undefined, 1],
  [0, 2, 1, 0],
  [undefined, 1, 0, undefined],
])('of the open row %o, after row %i went to %o, comes %o', (open, from, to, expected) =>
  expect(openAfter(open, from, to)).toBe(expected),
)
