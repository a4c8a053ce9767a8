import { expect, test } from 'vitest'
import { applyPatch } from '@/lib/design/patch'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { networkOf } from '@/lib/samples/generate'
import { sample } from '@/lib/samples/sample'
import { check, fixFor } from './engine'
import { rules } from './index'

test('the classic network has nothing to complain about', () => {
  expect(check(classicVpc.design, rules)).toEqual([])
})

test('the sample has one mistake, and its fix leaves none', () => {
  const found = check(sample.design, rules)
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error natgw-in-public-subnet'])
  const fix = fixFor(sample.design, rules, found[0]!)
  expect(check(applyPatch(sample.design, fix!.patch), rules)).toEqual([])
})

test('a large generated network is legal', () => {
  expect(check(networkOf(1_000), rules).filter((finding) => finding.severity === 'error')).toEqual([])
})
