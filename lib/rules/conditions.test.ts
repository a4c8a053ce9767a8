import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTemplate } from '@/lib/cloudformation/read'
import type { Design } from '@/lib/design/element'
import { readDesign, writeDesign } from '@/lib/design/file'
import { applyPatch, setProps } from '@/lib/design/patch'
import { definitions } from '@/lib/elements'
import { check, createChecker } from './engine'
import { rules } from './index'

/** Two of everything: one under a condition, one under its opposite. */
const text = readFileSync(join(import.meta.dirname, 'real-designs/one-or-the-other.yaml'), 'utf8')

function designOf(mode: string): Design {
  const opened = readTemplate(text.replace('Mode: {Type: String}', mode), { fileName: 'one.yaml' })
  if (!opened.ok) throw new Error(opened.message)
  return opened.value.design
}

const UNDECIDED = designOf('Mode: {Type: String}')
const told = (design: Design) => check(design, rules).map(({ rule, element }) => `${rule} ${element}`)

test('what is not there by default, or is there for sure, is judged by the defaults', () => {
  expect(told(designOf('Mode: {Type: String, Default: auto}'))).toEqual([])
  expect(told(designOf('Mode: {Type: String, Default: manual}'))).toEqual(['subnet-no-overlap OtherA'])
})

test('the conditions are kept in the design file', () => {
  const opened = readDesign(
    writeDesign({ name: 'One', design: UNDECIDED }),
    new Set(definitions.map(({ kind }) => kind)),
  )
  // A file is sorted by id, and of two subnets the later one has to move.
  expect(opened.ok && told(opened.value.design)).toEqual(['subnet-no-overlap SubnetA'])
})

test('an edit is told the same as afresh, and findings that stay keep their identity', () => {
  const { check: next } = createChecker(rules)
  const first = next(UNDECIDED)
  expect(next({ ...UNDECIDED })).toBe(first)
  const wide = applyPatch(UNDECIDED, setProps(UNDECIDED.elements.SubnetA!, { cidrBlock: '10.9.0.0/24' }))
  expect(next(wide)).toEqual(check(wide, rules))
  expect(next(wide).map(({ rule }) => rule)).toEqual(['subnet-within-vpc'])
  expect(next(UNDECIDED)).toEqual(first)
})
