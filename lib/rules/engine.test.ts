import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, invert, setProps } from '@/lib/design/patch'
import { patchOf, randomEdits } from '@/lib/elements/random-edits'
import { networkOf } from '@/lib/samples/generate'
import { check, createChecker, fixFor } from './engine'
import { classic } from './example'
import { rules } from './index'

describe.each<[string, Design]>([
  ['the classic network', classic()],
  ['a generated network', networkOf(60)],
  ['nothing', { elements: {} }],
])('from %s', (_, start) => {
  test('checking after each change tells the same as checking afresh, in the same order', () => {
    fc.assert(
      fc.property(randomEdits, (list) => {
        const checker = createChecker(rules)
        let design = start
        const done: Patch[] = []
        checker.check(design)
        for (const step of list) {
          const patch = patchOf(design, done, step)
          if (step.what === 'undo') done.pop()
          else done.push(patch)
          design = applyPatch(design, patch)
          expect(checker.check(design)).toEqual(check(design, rules))
        }
      }),
      { numRuns: 80 },
    )
  })
})

test('a fix of whatever is wrong takes its finding away and can be undone', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(randomEdits, (list) => {
      let design = classic()
      for (const step of list) design = applyPatch(design, patchOf(design, [], step))
      for (const finding of check(design, rules)) {
        const fix = finding.fixable ? fixFor(design, rules, finding) : undefined
        if (!fix) continue
        const fixed = applyPatch(design, fix.patch)
        const same = check(fixed, rules).filter(
          ({ rule, element, field, message }) =>
            rule === finding.rule &&
            element === finding.element &&
            field === finding.field &&
            message === finding.message,
        )
        expect(same, fix.label).toEqual([])
        expect(applyPatch(fixed, invert(fix.patch))).toEqual(design)
        told.add(finding.rule)
      }
    }),
    { numRuns: 400 },
  )
  expect(told.size).toBeGreaterThan(10)
})

const subnet = (design: Design, id: Id) => design.elements[id]!

describe('what a change leaves alone keeps its identity', () => {
  const broken = applyPatch(classic(), setProps(subnet(classic(), 'public-a'), { cidrBlock: '10.9.0.0/24' }))

  test('a dragged element changes no finding', () => {
    const checker = createChecker(rules)
    const before = checker.check(broken)
    expect(before).not.toEqual([])
    const box = { x: 1, y: 2, width: 3, height: 4 }
    const moved = applyPatch(broken, change(subnet(broken, 'public-a'), { box }))
    expect(checker.check(moved)).toBe(before)
  })

  test('findings that come out alike are the same objects', () => {
    const checker = createChecker(rules)
    const [before] = checker.check(broken)
    const later = applyPatch(broken, change(subnet(broken, 'net'), { tags: { owner: 'network' } }))
    expect(checker.check(later)[0]).toBe(before)
  })

  test('a finding names other elements by the name they have now', () => {
    const checker = createChecker(rules)
    checker.check(broken)
    const renamed = applyPatch(broken, change(subnet(broken, 'net'), { name: 'office' }))
    expect(
      checker
        .check(renamed)
        .map((finding) => finding.message)
        .join(),
    ).toContain('outside office')
  })
})
