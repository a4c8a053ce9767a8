import { expect, test } from 'vitest'
import { definitionOf } from '@/lib/elements'
import type { FieldOf } from './input'
import { outsideId, outsideReference } from './outside'

const fieldOf = (kind: string, path: string) => {
  const [key, inner] = path.split('.')
  const field = definitionOf(kind)!.fields[key!]!
  return (inner && field.type === 'rows' ? field.fields[inner] : field) as FieldOf<'ref' | 'refs'>
}

test.each([
  ['vpc-peering', 'peerVpc', 'vpc-0123456789abcdef0', undefined],
  ['route-table', 'routes.target', 'tgw-0123456789abcdef0', 'TransitGatewayId'],
  ['route-table', 'routes.target', 'vgw-0123456789abcdef0', 'GatewayId'],
  ['route-table', 'routes.prefixList', ' pl-01234567 ', undefined],
  ['transit-gateway-attachment', 'transitGateway', 'tgw-0123456789abcdef0', undefined],
  ['listener', 'certificate', 'arn:aws:acm:eu-west-1:123456789012:certificate/1a-2b', undefined],
] as const)('%s %s takes %s', (kind, path, text, property) => {
  const found = outsideReference(path.split('.').at(-1)!, fieldOf(kind, path), text)
  expect(found).toEqual({ expression: { 'Fn::Sub': text.trim() }, ...(property && { property }) })
  expect(outsideId(found)).toBe(text.trim())
})

test.each([
  ['a name', 'vpc-peering', 'peerVpc', 'partner'],
  ['another sort of thing', 'vpc-peering', 'peerVpc', 'subnet-0123456789abcdef0'],
  ['what a route cannot lead to', 'route-table', 'routes.target', 'sg-0123456789abcdef0'],
])('%s is none', (_, kind, path, text) => {
  expect(outsideReference(path.split('.').at(-1)!, fieldOf(kind, path), text)).toBeUndefined()
})

test('what a template computes has no id', () => {
  expect(outsideId({ expression: { 'Fn::Sub': '${Name}-x' } })).toBeUndefined()
  expect(outsideId({ expression: { Ref: 'Name' } })).toBeUndefined()
  expect(outsideId('vpc-1')).toBeUndefined()
})
