import type { Element, Id, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, setProps } from '@/lib/design/patch'
import type { Around } from './define'
import type { Field, Fields } from './field'
import { definitionOf } from './index'
import { joining } from './join'

/**
 * One thing that a line between two elements can mean.
 * `row` is the new row as proposed, where it makes one: show it, and give the changed row to `patch`.
 */
export type Meaning = {
  readonly label: string
  /** The element that changes or is made; `field` is its field, or "parent". */
  readonly element: Id
  readonly field: string
  readonly row?: Row
  readonly patch: (row?: Row) => Patch
}

/**
 * Everything that a line from `a` to `b` can mean, the direction of the line first; what is set already is left out.
 * Shape: connections, then references and rows that refer, then moving one into the other.
 */
export function meaningsOf(around: Around, a: Element, b: Element): readonly Meaning[] {
  const pairs = a.id === b.id ? [[a, b] as const] : [[a, b] as const, [b, a] as const]
  return [
    ...joining(around, a, b),
    ...pairs.flatMap(([self, to]) => referring(self, to)),
    ...pairs.flatMap(([self, to]) => moving(around, self, to)),
  ]
}

function referring(self: Element, to: Element): readonly Meaning[] {
  return Object.entries(definitionOf(self.kind)?.fields ?? {}).flatMap(([key, field]) => {
    const value = self.props[key]
    const set = (value: unknown) => () => setProps(self, { [key]: value })
    const about = { element: self.id, field: key }
    if (field.type === 'ref' && field.to.includes(to.kind))
      return known(value) === to.id ? [] : [{ ...about, label: phrase(field, self, to), patch: set(to.id) }]
    // A list that a template computes is not ours to extend.
    if (isExpression(value)) return []
    if (field.type === 'refs' && field.to.includes(to.kind)) {
      const list = (value ?? []) as readonly Id[]
      const patch = set([...list, to.id])
      return list.includes(to.id) ? [] : [{ ...about, label: phrase(field, self, to), patch }]
    }
    return field.type === 'rows' ? addingRow(self, key, field, to) : []
  })
}

function addingRow(
  self: Element,
  key: string,
  field: Extract<Field, { type: 'rows' }>,
  to: Element,
): readonly Meaning[] {
  const rows = (self.props[key] ?? []) as readonly Row[]
  return refersTo(field.fields, to).flatMap(([inner, end]) => {
    const row: Row = { ...field.fresh?.(rows, to.kind, self), [inner]: end.type === 'refs' ? [to.id] : to.id }
    if (rows.some((one) => sameRow(one, row))) return []
    return [
      {
        label: phrase(end, self, to, row, field.row),
        element: self.id,
        field: key,
        row,
        patch: (changed = row) => setProps(self, { [key]: [...rows, changed] }),
      },
    ]
  })
}

const refersTo = (fields: Fields, to: Element) =>
  Object.entries(fields).filter(
    ([, field]) =>
      (field.type === 'ref' || field.type === 'refs') &&
      field.to.includes(to.kind) &&
      // What is seldom given is no meaning of a line unless it says which.
      (!field.rare || field.connect !== undefined),
  )

const sameRow = ({ logicalId: _a, ...a }: Row, { logicalId: _b, ...b }: Row) =>
  Object.keys({ ...a, ...b }).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))

function moving(around: Around, self: Element, to: Element): readonly Meaning[] {
  const definition = definitionOf(self.kind)
  if (!definition?.inside.includes(to.kind) || self.parent === to.id || self.id === to.id) return []
  const seen = new Set<Id>()
  for (let at = around.get(to.parent); at && !seen.has(at.id); at = around.get(at.parent)) {
    if (at.id === self.id) return []
    seen.add(at.id)
  }
  const label = definition.onBorder
    ? `Attach ${self.name} to ${to.name}`
    : `Move ${self.name} into ${to.name}`
  // A box is relative to the parent: in another one it has no meaning.
  return [
    {
      label,
      element: self.id,
      field: 'parent',
      patch: () => change(self, { parent: to.id, box: undefined }),
    },
  ]
}

function phrase(field: Field, self: Element, to: Element, row: Row = {}, added?: string): string {
  const given =
    field.connect ??
    (added === undefined ? `Set ${field.label} of {self} to {to}` : `Add ${added} to {self}: {to}`)
  return given
    .replace(/\{(\w+)\}/g, (_, key: string) =>
      key === 'self' ? self.name : key === 'to' ? to.name : String(known(row[key]) ?? ''),
    )
    .replace(/ {2,}/g, ' ')
}
