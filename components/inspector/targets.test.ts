import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { kindToCreate, targetsFor } from './targets'

const list: readonly Element[] = [
  { id: 'far', kind: 'vpc', name: 'far', props: {} },
  { id: 'far-rt', kind: 'route-table', name: 'rt-1', parent: 'far', props: {}, awsId: 'rtb-0a' },
  { id: 'net', kind: 'vpc', name: 'shop', props: {} },
  { id: 'rt', kind: 'route-table', name: 'rt-2', parent: 'net', props: {} },
  { id: 'sub', kind: 'subnet', name: 'public-a', parent: 'net', props: {} },
  { id: 'nat', kind: 'nat-gateway', name: 'nat-a', parent: 'sub', props: {} },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }

test.each([
  ['sub', ['route-table'], '', ['rt', 'far-rt', 'create route-table']],
  ['sub', ['route-table'], 'rt-1', ['far-rt', 'create route-table']],
  ['sub', ['route-table'], 'rtb-0a', ['far-rt', 'create route-table']],
  ['rt', ['nat-gateway', 'other'], '', ['nat', 'create nat-gateway']],
  ['nat', ['elastic-ip'], '', ['create elastic-ip']],
])('%s may refer to %o by "%s"', (id, kinds, query, expected) => {
  const options = targetsFor(design, design.elements[id]!, kinds, query)
  expect(options.map((option) => option.id)).toEqual(expected)
})

test('only an option that makes one names a kind', () => {
  expect(kindToCreate({ id: 'create route-table', label: '' })).toBe('route-table')
  expect(kindToCreate({ id: 'rt', label: '' })).toBeUndefined()
})
