import { expect, test } from 'vitest'
import type { Design, Element } from './element'
import { ancestorsOf, childrenOf, withDescendants } from './tree'

const at = (id: string, parent?: string): Element => ({
  id,
  kind: 'any',
  name: id,
  props: {},
  ...(parent !== undefined && { parent }),
})
const designOf = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id)

const design = designOf(
  at('eu'),
  at('net', 'eu'),
  at('a', 'net'),
  at('b', 'net'),
  at('web', 'a'),
  at('lost', 'gone'),
  at('odd', 'constructor'),
)

test.each([
  [undefined, ['eu', 'lost', 'odd']],
  ['eu', ['net']],
  ['net', ['a', 'b']],
  ['web', []],
  ['gone', []],
])('inside %s are %j', (parent, children) => expect(ids(childrenOf(design, parent))).toEqual(children))

test.each([
  ['web', ['a', 'net', 'eu']],
  ['eu', []],
  ['lost', []],
  ['odd', []],
])('around %s are %j', (id, ancestors) => {
  expect(ids(ancestorsOf(design, design.elements[id]!))).toEqual(ancestors)
})

test.each([
  [['net'], ['net', 'a', 'web', 'b']],
  [
    ['web', 'a'],
    ['web', 'a'],
  ],
  [
    ['a', 'net'],
    ['a', 'web', 'net', 'b'],
  ],
  [['gone'], []],
])('%j with what is inside are %j', (from, all) => expect(ids(withDescendants(design, from))).toEqual(all))

test('a circle of parents ends', () => {
  const round = designOf(at('a', 'b'), at('b', 'a'))
  expect(ids(ancestorsOf(round, round.elements.a!))).toEqual(['b'])
  expect(ids(withDescendants(round, ['a']))).toEqual(['a', 'b'])
})
