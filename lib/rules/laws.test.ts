import { describe, expect, test } from 'vitest'
import { applyPatch, invert } from '@/lib/design/patch'
import { check, fixFor } from './engine'
import { rules } from './index'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('every bad example brings its finding', () => {
    for (const { says, design } of rule.examples.bad) {
      const found = check(design(), rules).filter((finding) => finding.rule === id)
      expect(found, says).not.toEqual([])
      for (const finding of found)
        expect(finding.message, says).toContain(design().elements[finding.element]?.name)
    }
  })

  test('every good example is silent for every rule', () => {
    for (const { says, design } of rule.examples.good)
      expect(
        check(design(), rules).map((finding) => `${finding.rule}: ${finding.message}`),
        says,
      ).toEqual([])
  })

  test('a fix takes its finding away, brings no new error, and can be undone', () => {
    for (const { says, design: make } of rule.examples.bad) {
      const design = make()
      const before = check(design, rules)
      for (const finding of before.filter((finding) => finding.rule === id)) {
        const fix = fixFor(design, rules, finding)
        if (!fix) continue
        const fixed = applyPatch(design, fix.patch)
        const after = check(fixed, rules)
        const same = (other: typeof finding) =>
          other.rule === id &&
          other.element === finding.element &&
          other.field === finding.field &&
          other.message === finding.message
        expect(after.filter(same), says).toEqual([])
        const errors = (list: typeof before) => list.filter((one) => one.severity === 'error').length
        expect(errors(after), says).toBeLessThanOrEqual(errors(before))
        expect(applyPatch(fixed, invert(fix.patch)), says).toEqual(design)
      }
    }
  })
})

test('ids are unique, and every rule has examples and an AWS page', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  for (const rule of rules) {
    expect(rule.examples.bad.length, rule.id).toBeGreaterThan(0)
    expect(rule.examples.good.length, rule.id).toBeGreaterThan(0)
    expect(rule.source, rule.id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
  }
})
