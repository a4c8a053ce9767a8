import { expect, test } from 'vitest'
import type { Fields } from '@/lib/elements/field'
import { optional, ref, text } from '@/lib/elements/field'
import { usualFields } from './usual-fields'

const about = { label: 'Field', help: 'A field.' }
/** Of `count` fields the second is required and the last is drawn as a line. */
const fieldsOf = (count: number): Fields =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `f${index}`,
      index === 1
        ? text(about)
        : optional(
            index === count - 1 ? ref('vpc', { ...about, connect: 'Give {to} to {self}' }) : text(about),
          ),
    ]),
  )
const shown = (count: number, values = {}, finding: readonly string[] = []) => [
  ...usualFields(fieldsOf(count), values, new Set(finding)),
]

test('a short form is shown whole', () => {
  expect(shown(10)).toHaveLength(10)
})

test('a long one shows what is required and what is drawn, filled up with its first fields', () => {
  expect(shown(30).sort()).toEqual(['f0', 'f1', 'f2', 'f29', 'f3', 'f4', 'f5', 'f6'])
})

test('what holds a value or has a finding is always shown', () => {
  const values = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${index + 10}`, 'set']))
  const keys = shown(30, values, ['f25'])
  for (const key of [...Object.keys(values), 'f25', 'f1', 'f29']) expect(keys).toContain(key)
  expect(keys).not.toContain('f0')
})
