import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { definitions } from '@/lib/elements'
import type { Field, Fields } from '@/lib/elements/field'
import { check, fixFor } from './engine'
import { classic } from './example'
import { rules } from './index'

const base = classic().elements
const ids = [...Object.keys(base), 'one', 'two', 'gone', 'constructor']

/** What a file may hold where something else is meant. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', -1, 1.5, true, [], {}, [null], [[]], { a: 1 }, '::/0', '10.0.0.7'),
  fc.constantFrom(...ids),
  fc.constantFrom(
    { expression: null },
    { expression: { Ref: 'A' } },
    { expression: {}, value: null },
    { expression: {}, value: [null] },
  ),
)

const rowOf = (fields: Fields): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueFor(field)])), {
    requiredKeys: [],
  })

/** A value that a field may have, or junk. */
function valueFor(field: Field): fc.Arbitrary<unknown> {
  const sound = (): fc.Arbitrary<unknown> => {
    if (field.type === 'rows')
      return fc.array(fc.oneof({ arbitrary: rowOf(field.fields), weight: 5 }, junk), { maxLength: 3 })
    if (field.type === 'choice') return fc.constantFrom(...field.options)
    if (field.type === 'flag') return fc.boolean()
    if (field.type === 'number') return fc.constantFrom(0, 1, 22, 443, 65535)
    if (field.type === 'cidr') return fc.constantFrom('10.0.0.0/16', '10.0.1.0/24', '0.0.0.0/0', '::/0')
    if (field.type === 'address') return fc.constantFrom('10.0.1.4', '203.0.113.9', '2001:db8::1')
    if (field.type === 'ref') return fc.constantFrom(...ids)
    if (field.type === 'refs')
      return fc.array(fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 5 }, junk), { maxLength: 3 })
    if (field.type === 'list') return fc.array(valueFor(field.of), { maxLength: 2 })
    return fc.constantFrom('x', 'com.amazonaws.eu-west-1.s3', 'www.shop.example', '*', 'eu-west-1a')
  }
  return fc.oneof({ arbitrary: sound(), weight: 4 }, junk)
}

const anyElement = (id: string): fc.Arbitrary<Element> =>
  fc.constantFrom(...definitions).chain(({ kind, fields }) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant(kind),
      name: fc.constant(id),
      parent: fc.constantFrom(...ids),
      props: rowOf(fields) as fc.Arbitrary<Element['props']>,
    }),
  )

test('whatever a file holds, no rule and no fix throws', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyElement('one'), anyElement('two'), fc.constantFrom(...ids), (one, two, instead) => {
      const elements = { ...base, one, two, [instead]: { ...two, id: instead } }
      const design = { elements }
      expect(() => {
        for (const finding of check(design, rules)) fixFor(design, rules, finding)
      }).not.toThrow()
    }),
    { numRuns: 400 },
  )
})
