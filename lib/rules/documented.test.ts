import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { definitionOf } from '@/lib/elements'
import { rules, systems } from './index'
import { remarks } from './remarks'

const TABLE = '../shared/reference/rules.csv'

/** The ids and severities of the table of documented rules; its cells hold no line ends. */
const documented = existsSync(TABLE)
  ? readFileSync(TABLE, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',', 3) as [id: string, system: string, severity: string])
  : undefined

test.skipIf(!documented)('every documented rule is a rule, a note, or not applicable', () => {
  expect(documented!.length).toBe(562)
  const accounted = new Set([...rules, ...remarks].map(({ id }) => id))
  expect(documented!.map(([id]) => id).filter((id) => !accounted.has(id))).toEqual([])
})

test.skipIf(!documented)('nothing is accounted for twice, or by a name of its own', () => {
  const known = new Set(documented!.map(([id]) => id))
  const own = new Set(rules.filter(({ id }) => !known.has(id)).map(({ id }) => id))
  expect([...own].sort()).toEqual(['design-field-form', 'design-field-required', 'design-reference-dangling'])
  const all = [...rules, ...remarks].map(({ id }) => id)
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  expect(remarks.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

test('a remark names kinds and rules that exist, and an AWS page', () => {
  const ids = new Set(rules.map(({ id }) => id))
  for (const remark of remarks) {
    expect(remark.source, remark.id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    if ('kinds' in remark)
      for (const kind of remark.kinds) expect(definitionOf(kind), remark.id).toBeDefined()
    if ('rule' in remark) expect(ids, remark.id).toContain(remark.rule)
  }
})

test('a remark is a sentence', () => {
  for (const remark of remarks) {
    const text = Object.entries(remark).find(([key]) => ['note', 'says', 'kept', 'beyond'].includes(key))?.[1]
    expect(text, remark.id).toMatch(/^[A-Z`"\d].*\.$|^design-[a-z-]+ .*\.$/s)
  }
})

test('every system has a name of its own', () => {
  expect(new Set(systems.map(({ id }) => id)).size).toBe(systems.length)
})
