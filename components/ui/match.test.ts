import { expect, test } from 'vitest'
import { best, rank } from './match'

test.each([
  ['', 'anything', 0],
  ['app', 'app', 0],
  ['pub', 'public-a', 1],
  ['a', 'public-a', 2],
  ['blic', 'public-a', 3],
  ['subnet public', 'public subnet', 2],
  ['10.0.1', '10.0.1.0/24', 1],
  ['xyz', 'public-a', undefined],
  ['public xyz', 'public-a', undefined],
])('%s in %s', (query, text, expected) => expect(rank(query, text)).toBe(expected))

test('the best come first, equals keep their order, and no more than asked', () => {
  const names = ['my-app', 'app-2', 'app', 'snapper', 'app-1', 'other']
  expect(best('app', names, (name) => [name])).toEqual(['app', 'app-2', 'app-1', 'my-app', 'snapper'])
  expect(best('app', names, (name) => [name], 2)).toEqual(['app', 'app-2'])
  expect(best('', names, (name) => [name], 1)).toEqual(['my-app'])
})
