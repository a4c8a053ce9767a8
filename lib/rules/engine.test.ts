import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, create, invert, remove, setProps } from '@/lib/design/patch'
import { definitionOf, definitions } from '@/lib/elements'
import { networkOf } from '@/lib/samples/generate'
import { check, createChecker, fixFor } from './engine'
import { classic } from './example'
import { rules } from './index'

/** Values of every form for every field: right ones, wrong ones, and what only AWS knows. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '10.0.0.0/16',
    '10.0.0.0/24',
    '10.0.0.128/25',
    '0.0.0.0/0',
    '::/0',
    '10.0.1.2',
    '2001:db8::/66',
  ),
  fc.constantFrom(
    'eu-west-1a',
    'us-east-1b',
    'Gateway',
    'Interface',
    'com.amazonaws.eu-west-1.sqs',
    'private',
    'tcp',
  ),
  fc.constantFrom(true, false, 443, -1, 70_000, 'nonsense', '', null),
  fc.constantFrom({ expression: { Ref: 'X' } }, { expression: { Ref: 'X' }, value: '10.0.0.0/24' }),
)

/** One step of somebody who does anything, told by a few numbers so that it shrinks well. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('set', 'row', 'refer', 'name', 'move', 'drag', 'delete', 'create', 'waive', 'undo'),
    a: fc.nat(1_000),
    b: fc.nat(1_000),
    c: fc.nat(1_000),
    value: values,
  }),
  { minLength: 1, maxLength: 25 },
)
type Step = { what: string; a: number; b: number; c: number; value: unknown }

function patchOf(design: Design, done: readonly Patch[], { what, a, b, c, value }: Step): Patch {
  const all = Object.values(design.elements)
  const element = all[a % all.length]
  const other = all[b % all.length]
  if (what === 'create' || !element || !other) {
    const kind = definitions[a % definitions.length]!.kind
    const made: Element = {
      id: `new-${c % 20}`,
      kind,
      name: `new ${c}`,
      props: {},
      ...(other && { parent: other.id }),
    }
    return design.elements[made.id] ? {} : create(made)
  }
  const fields = Object.entries(definitionOf(element.kind)?.fields ?? {})
  const [key, field] = fields[c % Math.max(1, fields.length)] ?? []
  switch (what) {
    case 'undo':
      return done.length > 0 ? invert(done[done.length - 1]!) : {}
    case 'delete':
      return remove(element)
    case 'drag':
      return change(element, { box: { x: b, y: c, width: 10, height: 10 } })
    case 'name':
      return change(element, { name: `name ${b}` })
    case 'waive':
      return change(element, { waivers: { 'subnet-no-overlap': { reason: '', author: '', date: '' } } })
    case 'move':
      return change(element, { parent: c % 7 === 0 ? undefined : c % 7 === 1 ? 'new-3' : other.id })
    case 'refer':
      return key ? setProps(element, { [key]: field?.type === 'refs' ? [other.id] : other.id }) : {}
    case 'row': {
      if (!key || field?.type !== 'rows') return {}
      const [inner, about] = Object.entries(field.fields)[b % Object.keys(field.fields).length]!
      const rows = Array.isArray(element.props[key]) ? (element.props[key] as object[]) : []
      const row = { ...rows[0], [inner]: about.type === 'ref' ? other.id : value }
      return setProps(element, { [key]: c % 2 === 0 ? [row, ...rows.slice(1)] : [...rows, row] })
    }
    default:
      return key ? setProps(element, { [key]: value }) : {}
  }
}

describe.each<[string, Design]>([
  ['the classic network', classic()],
  ['a generated network', networkOf(60)],
  ['nothing', { elements: {} }],
])('from %s', (_, start) => {
  test('checking after each change tells the same as checking afresh, in the same order', () => {
    fc.assert(
      fc.property(steps, (list) => {
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
      { numRuns: 150 },
    )
  })
})

test('a fix of whatever is wrong takes its finding away and can be undone', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(steps, (list) => {
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
