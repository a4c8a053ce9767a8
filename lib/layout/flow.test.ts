import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Step } from './flow'
import { alongFlow } from './flow'

const elements = (ids: string): readonly Element[] =>
  [...ids].map((id) => ({ id, kind: 'vpc', name: id, props: {} }))
const steps = (text: string): readonly Step[] =>
  text
    .split(' ')
    .filter((step) => step !== '')
    .map((step): Step => [step[0]!, step[1]!])

test.each([
  ['abc', '', 'abc'],
  ['abc', 'ca', 'bca'],
  ['abcd', 'dc cb ba', 'dcba'],
  ['abcd', 'ca db', 'cadb'],
  ['ab', 'ab ba', 'ba'],
  ['ab', 'ax xb', 'ab'],
])('%s along %s is %s', (ids, way, order) => {
  const found = alongFlow(elements(ids), steps(way)).map(({ id }) => id)
  expect(found.join('')).toBe(order)
})
