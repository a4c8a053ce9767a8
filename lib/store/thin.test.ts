import { expect, test } from 'vitest'
import { KEPT_ALL, KEPT_SIZE, surplus } from './thin'

const NOW = Date.parse('2026-06-15T12:00:00Z')
const MINUTE = 60_000
const history = (count: number, every: number, youngest = 0, size = 1000) =>
  Array.from({ length: count }, (_, index) => ({
    rev: count - index,
    size,
    savedAt: new Date(NOW - youngest - index * every).toISOString(),
  }))

const cases: readonly [says: string, count: number, every: number, youngest: number, left: number][] = [
  ['the newest are kept however close they are', KEPT_ALL, 1, 0, KEPT_ALL],
  ['within an hour one a minute stays', KEPT_ALL + 600, 1000, 0, KEPT_ALL + 10],
  ['within a day one in ten minutes stays', KEPT_ALL + 600, MINUTE, 2 * 60 * MINUTE, KEPT_ALL + 60],
  ['within a week one an hour stays', KEPT_ALL + 600, MINUTE, 2 * 24 * 60 * MINUTE, KEPT_ALL + 10],
  ['then one a day stays', KEPT_ALL + 2400, 6 * MINUTE, 30 * 24 * 60 * MINUTE, KEPT_ALL + 10],
]

test.each(cases)('%s', (_, count, every, youngest, left) => {
  const revisions = history(count, every, youngest)
  const gone = surplus(revisions, NOW)
  expect(Math.abs(count - gone.length - left)).toBeLessThanOrEqual(1)
  expect(gone).not.toContain(count)
})

test('thinning again takes nothing more', () => {
  const revisions = history(KEPT_ALL + 600, 1000)
  const gone = new Set(surplus(revisions, NOW))
  expect(
    surplus(
      revisions.filter(({ rev }) => !gone.has(rev)),
      NOW,
    ),
  ).toEqual([])
})

test('of large designs fewer are kept, and always the newest', () => {
  const large = history(40, 100, 0, KEPT_SIZE / 4)
  expect(40 - surplus(large, NOW).length).toBeLessThanOrEqual(7)
  expect(surplus(history(3, 100, 0, KEPT_SIZE * 2), NOW)).not.toContain(3)
})
