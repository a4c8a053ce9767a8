import { expect, test } from 'vitest'
import { readyDesigns } from '@/lib/samples/ready'
import { sample } from '@/lib/samples/sample'
import type { Kept } from './promise'
import { keep } from './promise'

const told = ({ sentence, kept, because }: Kept) => `${sentence} ${kept}: ${because}`

test.each(readyDesigns.map((one) => [one.id, one] as const))('%s keeps every promise', (_id, { design }) => {
  const kept = keep(design)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter((one) => one.kept !== true).map(told)).toEqual([])
})

test('the sample breaks just the promise that its mistake breaks', () => {
  const broken = keep(sample.design).filter((one) => one.kept !== true)
  expect(broken.map(({ promise, trace }) => [promise.id, trace?.codes[0]])).toEqual([
    ['twin-goes-out', 'X_ROUTING_LOOP'],
  ])
})
