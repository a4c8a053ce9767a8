import { expect, expectTypeOf, test } from 'vitest'
import type { Expression } from '@/lib/design/element'
import { live } from './define'
import type { ElementOf, Kind } from './index'
import { get } from './index'

const subnet: ElementOf<'subnet'> = {
  id: 'a',
  kind: 'subnet',
  name: 'web-a',
  props: { cidrBlock: '10.0.0.0/24', routeTable: { expression: { Ref: 'Table' } } },
}

test('fields are typed by the definition', () => {
  expectTypeOf(get(subnet, 'cidrBlock')).toEqualTypeOf<string | undefined>()
  expectTypeOf(get(subnet, 'mapPublicIpOnLaunch')).toEqualTypeOf<boolean | undefined>()
  expectTypeOf<ElementOf<'subnet'>['props']['cidrBlock']>().toEqualTypeOf<
    string | Expression<string> | undefined
  >()
  expectTypeOf<NonNullable<ElementOf<'nat-gateway'>['props']['connectivityType']>>().toEqualTypeOf<
    'public' | 'private' | Expression<'public' | 'private'>
  >()
  expectTypeOf<'teapot'>().not.toExtend<Kind>()
  // @ts-expect-error a subnet has no such field
  expect(get(subnet, 'colour')).toBeUndefined()
})

test('what is known is the value, what it resolved to, or what AWS assumes', () => {
  expect(get(subnet, 'cidrBlock')).toBe('10.0.0.0/24')
  expect(get(subnet, 'routeTable')).toBeUndefined()
  expect(get(subnet, 'mapPublicIpOnLaunch')).toBe(false)
})

test('only reading calls can be mapped', () => {
  const mapping = { items: () => [], id: () => undefined, props: () => ({}) }
  live({ ...mapping, call: 'ec2:DescribeVpcs' })
  // @ts-expect-error a call that writes does not compile
  live({ ...mapping, call: 'ec2:DeleteVpc' })
  // @ts-expect-error nor does one that AWS does not have
  live({ ...mapping, call: 'ec2:DescribeTeapots' })
  expectTypeOf(live).toBeFunction()
})
