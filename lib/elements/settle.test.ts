import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { settle } from './settle'

const element = (id: string, kind: string, members: Partial<Element> = {}): Element => ({
  id,
  kind,
  name: id,
  props: {},
  ...members,
})

const settled = (...elements: readonly Element[]) =>
  Object.fromEntries(
    Object.values(settle(Object.fromEntries(elements.map((one) => [one.id, one])))).map(({ id, parent }) => [
      id,
      parent,
    ]),
  )

const region = element('region', 'region')
const vpc = element('vpc', 'vpc', { parent: 'region' })
const subnet = element('subnet', 'subnet', { parent: 'vpc' })
const instance = element('instance', 'instance', { parent: 'subnet' })

test.each<[string, Element, string | undefined]>([
  [
    'an address of an instance goes to its VPC',
    element('it', 'elastic-ip', { parent: 'region', props: { instance: 'instance' } }),
    'vpc',
  ],
  ['an address that nobody uses stays', element('it', 'elastic-ip', { parent: 'region' }), 'region'],
  [
    'an endpoint goes to the VPC of its subnets',
    element('it', 'vpc-endpoint', { props: { subnets: ['subnet'] } }),
    'vpc',
  ],
  ['what stands in a VPC stays', element('it', 'elastic-ip', { parent: 'vpc' }), 'vpc'],
  ['a VPC never moves', element('it', 'vpc'), undefined],
])('%s', (_, it, parent) => {
  expect(settled(region, vpc, subnet, instance, it).it).toBe(parent)
})

test('what is used in two VPCs stays where it is', () => {
  const second = element('second', 'vpc', { parent: 'region' })
  const there = element('there', 'subnet', { parent: 'second' })
  const nat = (id: string, parent: string) =>
    element(id, 'nat-gateway', { parent, props: { allocation: 'it' } })
  const it = element('it', 'elastic-ip', { parent: 'region' })
  expect(settled(region, vpc, subnet, second, there, nat('a', 'subnet'), nat('b', 'there'), it).it).toBe(
    'region',
  )
})
