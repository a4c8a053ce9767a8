import { expect, test } from 'vitest'
import type { Design, Element } from './element'
import { mergeDesigns } from './merge'

const box = (x: number) => ({ x, y: 0, width: 10, height: 10 })
const at = (id: string, members: Partial<Element> = {}): Element => ({
  id,
  kind: 'subnet',
  name: id,
  props: {},
  ...members,
})
const design = (...elements: Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})

type Case = {
  says: string
  base: Design
  mine: Design
  theirs: Design
  merged: Design
  conflicts?: string[]
}

const cases: Case[] = [
  {
    says: 'changes of different elements come together',
    base: design(at('a'), at('b')),
    mine: design(at('a', { name: 'A' }), at('b')),
    theirs: design(at('a'), at('b', { name: 'B' })),
    merged: design(at('a', { name: 'A' }), at('b', { name: 'B' })),
  },
  {
    says: 'what either side added stays',
    base: design(),
    mine: design(at('a')),
    theirs: design(at('b')),
    merged: design(at('a'), at('b')),
  },
  {
    says: 'what one side removed and the other left alone goes',
    base: design(at('a'), at('b'), at('c')),
    mine: design(at('b'), at('c')),
    theirs: design(at('a'), at('b')),
    merged: design(at('b')),
  },
  {
    says: 'a move and a change of a field of one element come together',
    base: design(at('a', { box: box(0) })),
    mine: design(at('a', { box: box(5) })),
    theirs: design(at('a', { box: box(0), props: { cidrBlock: '10.0.0.0/24' } })),
    merged: design(at('a', { box: box(5), props: { cidrBlock: '10.0.0.0/24' } })),
  },
  {
    says: 'different fields of one element come together',
    base: design(at('a', { props: { x: 1, y: 1, z: 1 } })),
    mine: design(at('a', { props: { x: 2, y: 1 } })),
    theirs: design(at('a', { props: { x: 1, y: 2, z: 1 } })),
    merged: design(at('a', { props: { x: 2, y: 2 } })),
  },
  {
    says: 'the same change on both sides is no conflict',
    base: design(at('a')),
    mine: design(at('a', { name: 'n' })),
    theirs: design(at('a', { name: 'n' })),
    merged: design(at('a', { name: 'n' })),
  },
  {
    says: 'the same field changed differently is a conflict and mine is taken',
    base: design(at('a', { props: { x: 1, y: 1 } })),
    mine: design(at('a', { props: { x: 2, y: 1 } })),
    theirs: design(at('a', { props: { x: 3, y: 9 } })),
    merged: design(at('a', { props: { x: 2, y: 9 } })),
    conflicts: ['a'],
  },
  {
    says: 'removed here and changed there is a conflict',
    base: design(at('a')),
    mine: design(),
    theirs: design(at('a', { name: 'n' })),
    merged: design(),
    conflicts: ['a'],
  },
  {
    says: 'a container that one side removed and the other filled comes back',
    base: design(at('vpc')),
    mine: design(),
    theirs: design(at('vpc'), at('a', { parent: 'vpc' })),
    merged: design(at('vpc'), at('a', { parent: 'vpc' })),
    conflicts: ['vpc'],
  },
  {
    says: 'two elements that were moved into each other stand as they do here',
    base: design(at('a'), at('b')),
    mine: design(at('a', { parent: 'b' }), at('b')),
    theirs: design(at('a'), at('b', { parent: 'a' })),
    merged: design(at('a', { parent: 'b' }), at('b')),
    conflicts: ['a', 'b'],
  },
]

test.each(cases)('$says', ({ base, mine, theirs, merged, conflicts = [] }) => {
  const result = mergeDesigns(base, mine, theirs, 'mine')
  expect(result.design).toEqual(merged)
  expect([...result.conflicts].sort()).toEqual(conflicts)
  // Seen from the other side it is the same work, the preferred side apart.
  const mirrored = mergeDesigns(base, theirs, mine, 'theirs')
  expect(mirrored.design).toEqual(merged)
  expect([...mirrored.conflicts].sort()).toEqual(conflicts)
})
