import { expect, test } from 'vitest'
import { aroundOf } from '@/lib/elements/around'
import { spareAddress } from './addresses'
import { classic, make } from './example'

test.each([
  ['in the same subnet', ['far', 'near', 'beside'], 'beside'],
  ['in the same VPC', ['far', 'near'], 'near'],
  ['in the same Region', ['far'], 'far'],
  ['in no other Region', [], undefined],
])('the spare address is one %s', (_, ids, expected) => {
  const places: Readonly<Record<string, string>> = { far: 'ireland', near: 'private-a', beside: 'public-a' }
  const design = classic(
    make('region', 'frankfurt', { code: 'eu-central-1' }),
    make('elastic-ip', 'abroad', { in: 'frankfurt' }),
    ...ids.map((id) => make('elastic-ip', id, { in: places[id]! })),
    make('nat-gateway', 'second', { in: 'public-a' }),
  )
  expect(spareAddress(design.elements.second!, aroundOf(design))?.id).toBe(expected)
})
