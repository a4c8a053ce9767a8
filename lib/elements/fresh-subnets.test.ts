import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { aroundOf } from './around'
import { freshSubnets } from './fresh-subnets'

const vpc: Element = { id: 'net', kind: 'vpc', name: 'net', props: {} }
const subnet = (id: string, zone: string, isPublic = false): Element => ({
  id,
  kind: 'subnet',
  name: id,
  parent: 'net',
  props: { availabilityZone: `eu-west-1${zone}`, ...(isPublic && { mapPublicIpOnLaunch: true }) },
})

const around = aroundOf({
  elements: Object.fromEntries(
    [
      vpc,
      subnet('open-a', 'a', true),
      subnet('open-b', 'b', true),
      subnet('app-a', 'a'),
      subnet('data-a', 'a'),
    ].map((element) => [element.id, element]),
  ),
})

test('one subnet a zone, a private one where there is one', () => {
  expect(freshSubnets(around, vpc)).toEqual(['app-a', 'open-b'])
})

test('none outside a VPC', () => expect(freshSubnets(around, undefined)).toEqual([]))
