import { expect, test } from 'vitest'
import { applyPatch, setProps } from '@/lib/design/patch'
import { designOf, make } from './example'
import { check } from './engine'
import { rules } from './index'
import { idleWaivers, unwaive, waive } from './waivers'

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
  const back = applyPatch(waived, unwaive(waived, [finding!]))
  expect(back).toEqual(design)
  expect(outside(back).map((one) => one.waived)).toEqual([false])
})

test('a finding of an element that is gone changes nothing', () => {
  const [finding] = outside(design)
  const empty = { elements: {} }
  expect(waive(empty, finding!, waiver)).toEqual({})
  expect(unwaive(design, [finding!])).toEqual({})
})

test('a waiver is idle once its finding is gone, and all idle ones go in one step', () => {
  const [finding] = outside(design)
  const waived = applyPatch(design, waive(design, finding!, waiver))
  expect(idleWaivers(waived, check(waived, rules))).toEqual([])
  const mended = applyPatch(waived, setProps(waived.elements.app!, { cidrBlock: '10.0.1.0/24' }))
  const both = applyPatch(mended, waive(mended, { element: 'app', rule: 'no-such-rule' }, waiver))
  const idle = idleWaivers(both, check(both, rules))
  expect(idle).toEqual([
    { element: 'app', rule: 'subnet-within-vpc', waiver },
    { element: 'app', rule: 'no-such-rule', waiver },
  ])
  expect(applyPatch(both, unwaive(both, idle)).elements.app?.waivers).toBeUndefined()
})
