import type { Element } from '@/lib/design/element'
import type { Field, Fields, Line } from './field'
import { definitionOf } from './index'
import type { Reference } from './reference'
import { referencesOf } from './reference'

/** A reference and how a picture draws it. */
export type DrawnLine = Reference & { readonly line: Line }

const cache = new WeakMap<Element, readonly DrawnLine[]>()

/** The references of an element, each with how it is drawn: a list of others is not, unless its field says so. */
export function drawnLinesOf(element: Element): readonly DrawnLine[] {
  const hit = cache.get(element)
  if (hit) return hit
  const fields = definitionOf(element.kind)?.fields ?? {}
  const lines = referencesOf(element).map((reference) => ({ ...reference, line: lineOf(fields, reference) }))
  cache.set(element, lines)
  return lines
}

function lineOf(fields: Fields, { field, path }: Reference): Line {
  const outer = fields[field]
  const at: Field | undefined =
    outer?.type === 'rows' ? lastOf(outer.fields, path.split('.').slice(2)) : outer
  return at?.line ?? (at?.type === 'refs' ? 'none' : 'to')
}

/** The field at the end of a path of names, with the numbers of rows between them. */
function lastOf(fields: Fields, [name = '', , ...rest]: readonly string[]): Field | undefined {
  const field = fields[name]
  return field?.type === 'rows' && rest.length > 0 ? lastOf(field.fields, rest) : field
}
