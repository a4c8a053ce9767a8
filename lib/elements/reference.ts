import type { Element, Id, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
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
  if (definition)
    collect(definition.fields, element.props, (key, path, to) => found.push({ field: key, path, to }), found)
  cache.set(element, found)
  return found
}

function collect(
  fields: Fields,
  props: Readonly<Record<string, unknown>>,
  note: (key: string, path: string, to: Id) => void,
  found: Reference[],
) {
  for (const [key, field] of Object.entries(fields)) {
    const value = known(props[key])
    if (value === undefined) continue
    for (const to of idsIn(field, value)) note(key, key, to)
    if (field.type === 'rows' && Array.isArray(value))
      (value as readonly Row[]).forEach((row, index) =>
        collect(
          field.fields,
          row,
          (inner, path, to) => found.push({ field: key, row: index, path: `${key}.${index}.${path}`, to }),
          found,
        ),
      )
  }
}

function idsIn(field: Field, value: unknown): readonly Id[] {
  if (field.type === 'ref') return typeof value === 'string' ? [value] : []
  if (field.type === 'refs' && Array.isArray(value))
    return value.filter((id): id is Id => typeof id === 'string')
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
  const renamed: Record<string, unknown> = { ...props }
  for (const [key, field] of Object.entries(fields)) {
    const value = props[key]
    if (value === undefined || isExpression(value)) continue
    if (field.type === 'ref') {
      const to = rename(value as Id)
      if (to === undefined) delete renamed[key]
      else renamed[key] = to
    } else if (field.type === 'refs' && Array.isArray(value)) {
      renamed[key] = value.flatMap((id: Id) => rename(id) ?? [])
    } else if (field.type === 'rows' && Array.isArray(value)) {
      renamed[key] = value
        .filter((row: Row) => refersOnlyTo(field.fields, row, (id) => rename(id) !== undefined))
        .map((row: Row) => renameIn(field.fields, row, rename))
    }
  }
  return renamed as P
}

function refersOnlyTo(fields: Fields, row: Row, kept: (id: Id) => boolean): boolean {
  return Object.entries(fields).every(([key, field]) => idsIn(field, known(row[key])).every(kept))
}
