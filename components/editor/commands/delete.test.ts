import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, invert } from '@/lib/design/patch'
import { removeElements } from './delete'

const list: readonly Element[] = [
  { id: 'shop', kind: 'vpc', name: 'shop', props: {} },
  { id: 'data', kind: 'vpc', name: 'data', props: {} },
  { id: 'peer', kind: 'vpc-peering', name: 'peer', props: { vpc: 'shop', peerVpc: 'data' } },
  {
    id: 'half',
    kind: 'vpc-peering',
    name: 'half',
    props: { vpc: 'shop', peerVpc: { expression: { Ref: 'Theirs' } } },
  },
  {
    id: 'routes',
    kind: 'route-table',
    name: 'routes',
    parent: 'shop',
    props: { routes: [{ destination: '10.1.0.0/16', target: 'peer' }] },
  },
  { id: 'a', kind: 'subnet', name: 'a', parent: 'shop', props: {} },
  { id: 'b', kind: 'subnet', name: 'b', parent: 'shop', props: {} },
  {
    id: 'front',
    kind: 'application-load-balancer',
    name: 'front',
    parent: 'shop',
    props: { subnets: ['a', { expression: { Ref: 'SubnetB' } }, 'b'] },
  },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }
const without = (...ids: readonly string[]) => applyPatch(design, removeElements(design, ids))

test.each([
  [['data'], ['shop', 'half', 'routes', 'a', 'b', 'front']],
  [['shop'], ['data']],
  [['peer'], ['shop', 'data', 'half', 'routes', 'a', 'b', 'front']],
] as const)('without %o, connections that lose an end go too', (ids, left) => {
  const after = without(...ids)
  expect(Object.keys(after.elements)).toEqual(left)
  expect(applyPatch(after, invert(removeElements(design, ids)))).toEqual(design)
})

test('a route to the connection goes with it', () => {
  expect(without('data').elements.routes!.props.routes).toEqual([])
})

test('a promise outlives its end, and no longer names it', () => {
  const promise = {
    id: 'p',
    kind: 'promise',
    name: 'p',
    props: { fromPlace: 'internet', toPlace: 'element', to: 'a' },
  }
  const promised = { elements: { ...design.elements, p: promise } }
  const after = applyPatch(promised, removeElements(promised, ['shop']))
  expect(after.elements.p!.props).toEqual({ fromPlace: 'internet', toPlace: 'element' })
})

test('what spans a subnet loses that subnet, and keeps what only the template knows', () => {
  expect(without('a').elements.front!.props.subnets).toEqual([{ expression: { Ref: 'SubnetB' } }, 'b'])
})
