import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, invert } from '@/lib/design/patch'
import { aroundOf } from './around'
import { meaningsOf } from './connect'

const list: readonly Element[] = [
  { id: 'net', kind: 'vpc', name: 'shop', props: {} },
  { id: 'pub', kind: 'subnet', name: 'public-a', parent: 'net', props: {} },
  { id: 'rt', kind: 'route-table', name: 'rt-public', parent: 'net', props: {} },
  { id: 'igw', kind: 'internet-gateway', name: 'igw-1', props: {} },
  { id: 'nat', kind: 'nat-gateway', name: 'nat-a', parent: 'pub', props: {} },
  { id: 'eip', kind: 'elastic-ip', name: 'eip-a', props: {} },
  { id: 'web', kind: 'security-group', name: 'web', parent: 'net', props: {} },
  { id: 'app', kind: 'security-group', name: 'app', parent: 'net', props: {} },
  { id: 'one', kind: 'instance', name: 'web-1', parent: 'pub', props: {} },
  { id: 'note', kind: 'note', name: 'note-1', props: {} },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }

const between = (a: string, b: string, inside = design) =>
  meaningsOf(aroundOf(inside), inside.elements[a]!, inside.elements[b]!)

test.each([
  ['pub', 'rt', ['Associate public-a with rt-public']],
  ['rt', 'pub', ['Associate public-a with rt-public']],
  ['rt', 'igw', ['Route 0.0.0.0/0 of rt-public to igw-1', 'Route what enters by igw-1 by rt-public']],
  ['nat', 'rt', ['Route 0.0.0.0/0 of rt-public to nat-a']],
  ['igw', 'net', ['Attach igw-1 to shop']],
  [
    'nat',
    'eip',
    ['Give eip-a to nat-a', 'Give eip-a to nat-a as a further address', 'Give eip-a to nat-a in one zone'],
  ],
  ['eip', 'one', ['Give eip-a to web-1']],
  ['one', 'web', ['Protect web-1 by web']],
  [
    'app',
    'web',
    [
      'Allow inbound tcp 443 from web to app',
      'Allow outbound traffic from app to web',
      'Allow inbound tcp 443 from app to web',
      'Allow outbound traffic from web to app',
    ],
  ],
  ['web', 'web', ['Allow inbound tcp 443 from web to web', 'Allow outbound traffic from web to web']],
  ['note', 'pub', ['Move note-1 into public-a']],
  ['one', 'igw', []],
])('%s to %s can mean', (a, b, labels) => {
  expect(between(a, b).map(({ label }) => label)).toEqual(labels)
})

test('what is set is not offered again, and every meaning can be undone', () => {
  for (const a of list)
    for (const b of list)
      for (const meaning of between(a.id, b.id)) {
        const patch = meaning.patch()
        const after = applyPatch(design, patch)
        const again = between(a.id, b.id, after).map(({ label }) => label)
        expect(again, meaning.label).not.toContain(meaning.label)
        expect(applyPatch(after, invert(patch))).toEqual(design)
      }
})

test('a row can be changed before it is added', () => {
  const [meaning] = between('rt', 'igw')
  const changed = applyPatch(design, meaning!.patch({ ...meaning!.row, destination: '::/0' }))
  expect(changed.elements.rt!.props.routes).toEqual([{ destination: '::/0', target: 'igw' }])
})

test('a list that a template computes is left alone', () => {
  const expression = { expression: { Ref: 'Groups' } }
  const computed = applyPatch(design, {
    one: [list[8], { ...list[8]!, props: { securityGroups: expression } }],
  })
  expect(between('one', 'web', computed)).toEqual([])
})
