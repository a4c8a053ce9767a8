import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { aroundOf } from '../around'
import { spareAddress } from './uses'

const put = (kind: string, id: string, parent?: string): Element => ({
  id,
  kind,
  name: id,
  props: {},
  ...(parent && { parent }),
})

test.each([
  ['in the same subnet', ['far', 'near', 'beside'], 'beside'],
  ['in the same VPC', ['far', 'near'], 'near'],
  ['in the same Region', ['far'], 'far'],
  ['in no other Region', [], undefined],
])('the spare address is one %s', (_, ids, expected) => {
  const places: Readonly<Record<string, string>> = { far: 'ireland', near: 'private-a', beside: 'public-a' }
  const elements = [
    put('region', 'ireland'),
    put('region', 'frankfurt'),
    put('vpc', 'net', 'ireland'),
    put('subnet', 'public-a', 'net'),
    put('subnet', 'private-a', 'net'),
    put('elastic-ip', 'abroad', 'frankfurt'),
    ...ids.map((id) => put('elastic-ip', id, places[id])),
    put('nat-gateway', 'second', 'public-a'),
  ]
  const design = { elements: Object.fromEntries(elements.map((one) => [one.id, one])) }
  expect(spareAddress(design.elements.second!, aroundOf(design))?.id).toBe(expected)
})
