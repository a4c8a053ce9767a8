import { expect, test } from 'vitest'
import { putAt, valueAt, withoutPath } from './property-path'

const BALANCER = {
  Name: 'front',
  Matcher: { HttpCode: '200', GrpcCode: '0' },
  Attributes: [
    { Key: 'idle_timeout.timeout_seconds', Value: '60' },
    { Key: 'deletion_protection.enabled', Value: 'true' },
  ],
}

test.each([
  ['Name', 'front'],
  ['Matcher.HttpCode', '200'],
  ['Attributes[idle_timeout.timeout_seconds]', '60'],
  ['Attributes[none]', undefined],
  ['Matcher.None.Further', undefined],
  ['Name.Member', undefined],
  ['constructor', undefined],
])('%s leads to its value', (path, value) => expect(valueAt(BALANCER, path)).toEqual(value))

test('what is put is found again, and the rest stays', () => {
  const properties: Record<string, unknown> = { Name: 'front' }
  putAt(properties, 'Matcher.HttpCode', '200')
  putAt(properties, 'Matcher.GrpcCode', '0')
  putAt(properties, 'Attributes[idle_timeout.timeout_seconds]', 60)
  putAt(properties, 'Attributes[deletion_protection.enabled]', true)
  expect(properties).toEqual(BALANCER)
})

test('a path leads to a place in a list', () => {
  const properties: Record<string, unknown> = {}
  putAt(properties, 'Types[0]', 'EDGE')
  putAt(properties, 'Faces[0].Certificate', 'one')
  putAt(properties, 'Faces[0].Policy', 'TLS_1_2')
  expect(properties).toEqual({ Types: ['EDGE'], Faces: [{ Certificate: 'one', Policy: 'TLS_1_2' }] })
  expect(valueAt(properties, 'Types[0]')).toBe('EDGE')
  expect(valueAt(properties, 'Types[1]')).toBeUndefined()
  expect(valueAt(properties, 'Faces[0].Policy')).toBe('TLS_1_2')
  const one = withoutPath(withoutPath(properties, 'Types[0]'), 'Faces[0].Policy')
  expect(one).toEqual({ Faces: [{ Certificate: 'one' }] })
  expect(withoutPath(one, 'Faces[0].Certificate')).toEqual({})
  expect(withoutPath({ Types: ['EDGE', 'REGIONAL'] }, 'Types[0]')).toEqual({ Types: ['REGIONAL'] })
})

test('what is taken leaves nothing empty behind', () => {
  const one = withoutPath(withoutPath(BALANCER, 'Matcher.HttpCode'), 'Matcher.GrpcCode')
  expect(Object.keys(one)).toEqual(['Name', 'Attributes'])
  const none = withoutPath(one, 'Attributes[idle_timeout.timeout_seconds]')
  expect(none.Attributes).toEqual([BALANCER.Attributes[1]])
  expect(withoutPath(none, 'Attributes[deletion_protection.enabled]')).toEqual({ Name: 'front' })
  expect(withoutPath(BALANCER, 'Nothing.Here')).toEqual(BALANCER)
})
