import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { outlineRows, typeAhead } from './outline-rows'

const list: readonly Element[] = [
  { id: 'b', kind: 'subnet', name: 'public-b', parent: 'net', props: { cidrBlock: '10.0.2.0/24' } },
  { id: 'net', kind: 'vpc', name: 'shop', props: {} },
  { id: 'a', kind: 'subnet', name: 'public-a', parent: 'net', props: { cidrBlock: '10.0.1.0/24' } },
  { id: 'i', kind: 'instance', name: 'web', parent: 'a', props: {} },
  { id: 'n', kind: 'note', name: 'Remark', props: {} },
  { id: 'p', kind: 'promise', name: 'Has its own panel', props: { to: 'i' } },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }
const show = (closed: readonly string[]) =>
  outlineRows(design, (id) => !closed.includes(id)).map(
    ({ element, level, place, size, open }) => `${level} ${element.id} ${place}/${size} ${open ?? 'leaf'}`,
  )

test('lines stand in the order of the tree', () => {
  expect(show([])).toEqual(['1 net 1/2 true', '2 a 1/2 true', '3 i 1/1 leaf', '2 b 2/2 leaf', '1 n 2/2 leaf'])
})

test('what is inside a closed element is left out', () => {
  expect(show(['a'])).toEqual(['1 net 1/2 true', '2 a 1/2 false', '2 b 2/2 leaf', '1 n 2/2 leaf'])
})

test.each([
  [0, 'p', 1],
  [1, 'p', 3],
  [1, 'public-a', 1],
  [1, 'public-b', 3],
  [4, 's', 0],
  [0, 'zz', undefined],
])('from %i typing %s goes to %s', (from, typed, to) => {
  expect(
    typeAhead(
      outlineRows(design, () => true),
      from,
      typed,
    ),
  ).toBe(to)
})
