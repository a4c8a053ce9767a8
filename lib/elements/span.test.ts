import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { spannedSubnets } from './span'

const endpoint = (subnets: unknown): Element => ({
  id: 'e',
  kind: 'vpc-endpoint',
  name: 'e',
  props: { subnets },
})
const computed = { expression: { 'Fn::Split': [',', { Ref: 'Subnets' }] } }

test.each([
  ['in the order given', endpoint(['b', 'a']), ['b', 'a']],
  ['each once', endpoint(['a', 'a']), ['a']],
  ['none that only a template knows', endpoint(['a', { expression: { Ref: 'Other' } }]), ['a']],
  ['what an entry resolved to', endpoint([{ expression: { Ref: 'Other' }, value: 'b' }]), ['b']],
  ['none of a list that is computed', endpoint(computed), []],
  ['what such a list resolved to', endpoint({ ...computed, value: ['a', 'b'] }), ['a', 'b']],
  ['none of what is no list', endpoint(7), []],
  ['none of an instance', { ...endpoint(['a']), kind: 'instance' }, []],
  ['none of a kind from a newer version', { ...endpoint(['a']), kind: 'space-elevator' }, []],
] as const)('spanned subnets: %s', (_says, element, subnets) => {
  expect(spannedSubnets(element)).toEqual(subnets)
})
