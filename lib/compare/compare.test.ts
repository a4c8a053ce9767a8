import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '@/lib/rules/example'
import { compare } from './compare'

const changed = (before: Design, after: Design) =>
  compare(before, after).changed.map(({ after: { name }, fields }) => [
    name,
    fields.map(({ field }) => field),
  ])

/** The same design with every id written otherwise. */
function renamed(design: Design): Design {
  const text = JSON.stringify(Object.values(design.elements)).replace(
    /"(id|parent|routeTable|target|allocation)":"([^"]+)"/g,
    '"$1":"x-$2"',
  )
  const elements = JSON.parse(
    text.replace('"securityGroups":["web"]', '"securityGroups":["x-web"]'),
  ) as Element[]
  return { elements: Object.fromEntries(elements.map((one) => [one.id, one])) }
}

test('a design and itself are the same, also when only the picture moved', () => {
  const moved = classic({
    ...make('vpc', 'net', {}),
    ...classic().elements.net!,
    box: { x: 9, y: 9, width: 400, height: 300 },
  })
  const { added, removed, changed } = compare(classic(), moved)
  expect({ added, removed, changed }).toEqual({ added: [], removed: [], changed: [] })
})

test('other ids with the same names are the same elements, and so are references to them', () => {
  const { added, removed, changed, same } = compare(classic(), renamed(classic()))
  expect({ added, removed, changed }).toEqual({ added: [], removed: [], changed: [] })
  expect(same.get('server')).toBe('x-server')
})

test('an AWS id tells before id and name', () => {
  const before = classic({ ...make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }), awsId: 'vpc-1' })
  const read = classic({ ...make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }), awsId: 'vpc-2' })
  expect(compare(before, read).removed.map(({ id }) => id)).toContain('net')
})

test('what came, went and differs', () => {
  const after = classic(
    make('security-group', 'web', { in: 'net', groupDescription: 'Web servers', securityGroupIngress: [] }),
    make('subnet', 'public-b', { in: 'net', cidrBlock: '10.0.2.0/24' }),
  )
  const { nat: _, ...rest } = after.elements
  const found = compare(classic(), { elements: rest })
  expect(found.added.map(({ id }) => id)).toEqual(['public-b'])
  expect(found.removed.map(({ id }) => id)).toEqual(['nat'])
  expect(changed(classic(), { elements: rest })).toContainEqual(['web', ['securityGroupIngress']])
})
