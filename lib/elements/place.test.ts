import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { aroundOf } from './around'
import { placeIn } from './place'

const at = (kind: string, id: string, parent?: string): Element => ({
  id,
  kind,
  name: id,
  props: {},
  ...(parent && { parent }),
})

const design = {
  elements: Object.fromEntries(
    [
      at('region', 'eu'),
      at('vpc', 'net', 'eu'),
      at('subnet', 'app', 'net'),
      at('instance', 'web', 'app'),
    ].map((element) => [element.id, element]),
  ),
}

test.each([
  ['subnet', 'net', 'net'],
  ['subnet', 'app', 'net'],
  ['subnet', 'web', 'net'],
  ['instance', 'web', 'app'],
  ['vpc', 'app', 'eu'],
  ['region', 'app', undefined],
  ['internet', undefined, undefined],
  ['note', 'app', 'app'],
])('%s dropped on %s lands in %s', (kind, target, lands) => {
  const placed = placeIn(aroundOf(design), kind, target === undefined ? undefined : design.elements[target])
  expect(placed).toEqual({ ok: true, value: lands === undefined ? undefined : design.elements[lands] })
})

test.each([
  ['subnet', undefined, 'A subnet goes into a VPC. Drop it on one.'],
  ['subnet', 'eu', 'A subnet goes into a VPC. Drop it on one.'],
  ['instance', 'net', 'An EC2 instance goes into a subnet. Drop it on one.'],
  ['nat-gateway', 'eu', 'A NAT gateway goes into a subnet or a VPC. Drop it on one.'],
  ['network-acl', 'eu', 'A network ACL goes into a VPC. Drop it on one.'],
])('%s dropped on %s is refused', (kind, target, message) => {
  const placed = placeIn(aroundOf(design), kind, target === undefined ? undefined : design.elements[target])
  expect(placed).toEqual({ ok: false, message })
})

test('a circle of parents ends the search', () => {
  const round = { elements: { a: at('vpc', 'a', 'b'), b: at('vpc', 'b', 'a') } }
  expect(placeIn(aroundOf(round), 'instance', round.elements.a).ok).toBe(false)
})
