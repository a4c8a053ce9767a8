import fc from 'fast-check'
import type { Design, Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, create, invert, remove, setProps } from '@/lib/design/patch'
import { definitionOf, definitions } from './index'

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

/** Edits of somebody who does anything, told by a few numbers so that they shrink well. */
export const randomEdits = fc.array(
  fc.record({
    what: fc.constantFrom('set', 'row', 'refer', 'name', 'move', 'drag', 'delete', 'create', 'waive', 'undo'),
    a: fc.nat(1_000),
    b: fc.nat(1_000),
    c: fc.nat(1_000),
    value: values,
  }),
  { minLength: 1, maxLength: 25 },
)
export type Edit = { what: string; a: number; b: number; c: number; value: unknown }

export function patchOf(design: Design, done: readonly Patch[], { what, a, b, c, value }: Edit): Patch {
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
