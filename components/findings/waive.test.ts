import { expect, test } from 'vitest'
import { applyPatch } from '@/lib/design/patch'
import { designOf, make } from '@/lib/rules/example'
import { check } from '@/lib/rules/engine'
import { rules } from '@/lib/rules'
import { unwaive, waive } from './waive'

const design = designOf(
  make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }),
  make('subnet', 'app', { in: 'net', cidrBlock: '10.1.1.0/24' }),
)
const waiver = { reason: 'Moves soon', author: 'Ops', date: '2026-11-21' }
const outside = (of: typeof design) =>
  check(of, rules).filter((finding) => finding.rule === 'subnet-within-vpc')

test('a waived finding stays with its reason, and comes back when the waiver is taken back', () => {
  const [finding] = outside(design)
  const waived = applyPatch(design, waive(design, finding!, waiver))
  expect(waived.elements.app?.waivers).toEqual({ 'subnet-within-vpc': waiver })
  expect(outside(waived).map((one) => one.waived)).toEqual([true])
  const back = applyPatch(waived, unwaive(waived, finding!))
  expect(back).toEqual(design)
  expect(outside(back).map((one) => one.waived)).toEqual([false])
})

test('a finding of an element that is gone changes nothing', () => {
  const [finding] = outside(design)
  const empty = { elements: {} }
  expect(waive(empty, finding!, waiver)).toEqual({})
  expect(unwaive(design, finding!)).toEqual({})
})
