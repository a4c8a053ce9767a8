import type { Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Field } from './field'
import { definitionOf } from './index'

const NONE: readonly Id[] = []
const cache = new WeakMap<Element, readonly Id[]>()

/**
 * The subnets that an element reaches into, each once, in the order given.
 * Shape: ids, also of subnets that are gone; none for a kind that spans nothing, and none that only a template knows.
 */
export function spannedSubnets(element: Element): readonly Id[] {
  const hit = cache.get(element)
  if (hit) return hit
  const definition = definitionOf(element.kind)
  const field = definition?.spans === undefined ? undefined : definition.fields[definition.spans]
  const found = field ? subnetsIn(field, element.props[definition!.spans!]) : []
  const subnets = found.length === 0 ? NONE : [...new Set(found)]
  cache.set(element, subnets)
  return subnets
}

function subnetsIn(field: Field, given: unknown): readonly Id[] {
  const value = known(given)
  if (field.type === 'ref') return field.to.includes('subnet') ? idsOf([value]) : NONE
  if (!Array.isArray(value)) return NONE
  if (field.type === 'refs') return field.to.includes('subnet') ? idsOf(value) : NONE
  if (field.type !== 'rows') return NONE
  return (value as readonly Row[]).flatMap((row) =>
    Object.entries(field.fields).flatMap(([key, inner]) => subnetsIn(inner, row[key])),
  )
}

const idsOf = (entries: readonly unknown[]): readonly Id[] =>
  entries.map((entry) => known(entry)).filter((id): id is Id => typeof id === 'string')
