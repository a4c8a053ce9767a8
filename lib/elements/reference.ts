import type { Element, Expression, Id, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Field, Fields } from './field'
import { definitionOf } from './index'

/** One reference from a field or a row to another element. `path` names the place: "routes.2.target". */
export type Reference = {
  readonly path: string
  readonly field: string
  readonly row?: number
  readonly to: Id
}

const cache = new WeakMap<Element, readonly Reference[]>()

/** Every element that this one refers to, field by field. The parent is no field. */
export function referencesOf(element: Element): readonly Reference[] {
  const hit = cache.get(element)
  if (hit) return hit
  const found: Reference[] = []
  const definition = definitionOf(element.kind)
  if (definition) collect(definition.fields, element.props, (reference) => found.push(reference))
  cache.set(element, found)
  return found
}

function collect(
  fields: Fields,
  props: Readonly<Record<string, unknown>>,
  note: (reference: Reference) => void,
) {
  for (const [key, field] of Object.entries(fields)) {
    const value = known(props[key])
    if (value === undefined) continue
    for (const to of idsIn(field, value)) note({ field: key, path: key, to })
    if (field.type === 'rows' && Array.isArray(value))
      (value as readonly Row[]).forEach((row, index) => {
        // A file may hold anything.
        if (typeof row !== 'object' || row === null) return
        collect(field.fields, row, ({ path, to }) =>
          note({ field: key, row: index, path: `${key}.${index}.${path}`, to }),
        )
      })
  }
}

function idsIn(field: Field, value: unknown): readonly Id[] {
  if (field.type === 'ref') return typeof value === 'string' ? [value] : []
  if (field.type === 'refs' && Array.isArray(value))
    return value.map((id) => known(id as Id)).filter((id): id is Id => typeof id === 'string')
  return []
}

/**
 * The same element with every reference passed through `rename`. Where that gives undefined, the reference
 * goes; a row that held it goes with it, since a route or a rule without its other end means nothing.
 */
export function renameReferences(element: Element, rename: (id: Id) => Id | undefined): Element {
  const definition = definitionOf(element.kind)
  if (!definition || referencesOf(element).every(({ to }) => rename(to) === to)) return element
  return { ...element, props: renameIn(definition.fields, element.props, rename) }
}

function renameIn<P extends Readonly<Record<string, unknown>>>(
  fields: Fields,
  props: P,
  rename: (id: Id) => Id | undefined,
): P {
  // A row of a file may be none.
  if (!isRecord(props)) return props
  const renamed: Record<string, unknown> = { ...props }
  for (const [key, field] of Object.entries(fields)) {
    const value = props[key]
    if (value === undefined) continue
    const next = renameValue(field, value, rename)
    if (next === undefined) delete renamed[key]
    else renamed[key] = next
  }
  return renamed as P
}

/** The same value with its ids renamed; an expression stays, and no longer stands for what is gone. */
function renameValue(field: Field, value: unknown, rename: (id: Id) => Id | undefined): unknown {
  if (isExpression(value)) {
    const { value: was, ...rest } = value
    const now = was === undefined ? undefined : renameValue(field, was, rename)
    return now === undefined ? rest : { ...rest, value: now }
  }
  if (field.type === 'ref') return rename(value as Id)
  if (!Array.isArray(value)) return value
  if (field.type === 'refs')
    return value.flatMap((entry: unknown) =>
      isExpression(entry)
        ? [renameValue({ ...field, type: 'ref' }, entry, rename)]
        : (rename(entry as Id) ?? []),
    )
  if (field.type !== 'rows') return value
  return value
    .filter((row: Row | Expression<Row>) =>
      refersOnlyTo(field.fields, known(row) ?? {}, (id) => rename(id) !== undefined),
    )
    .map((row: Row | Expression<Row>) =>
      isExpression(row)
        ? {
            ...row,
            ...(row.value !== undefined && { value: renameIn(field.fields, row.value as Row, rename) }),
          }
        : renameIn(field.fields, row, rename),
    )
}

function refersOnlyTo(fields: Fields, row: Row, kept: (id: Id) => boolean): boolean {
  return Object.entries(fields).every(([key, field]) => idsIn(field, known(row[key])).every(kept))
}
