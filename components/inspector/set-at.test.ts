import { expect, test } from 'vitest'
import { setAt } from './set-at'

const props = { cidr: '10.0.0.0/16', routes: [{ to: 'a' }, { to: 'b', via: 'c' }], tags: ['x', 'y'] }

test.each([
  ['cidr', '10.1.0.0/16', { ...props, cidr: '10.1.0.0/16' }],
  ['cidr', undefined, { routes: props.routes, tags: props.tags }],
  ['routes.1.via', 'd', { ...props, routes: [{ to: 'a' }, { to: 'b', via: 'd' }] }],
  ['routes.1.via', undefined, { ...props, routes: [{ to: 'a' }, { to: 'b' }] }],
  ['tags.0', 'z', { ...props, tags: ['z', 'y'] }],
  ['tags.1', undefined, { ...props, tags: ['x', ''] }],
  ['fresh.0', 'z', { ...props, fresh: ['z'] }],
])('%s = %s', (path, to, expected) => {
  const before = JSON.stringify(props)
  expect(setAt(props, path.split('.'), to)).toEqual(expected)
  expect(JSON.stringify(props)).toBe(before)
})

test('what is not on the way keeps its identity', () => {
  const after = setAt(props, ['routes', '1', 'to'], 'z') as typeof props
  expect(after.routes[0]).toBe(props.routes[0])
  expect(after.tags).toBe(props.tags)
})
