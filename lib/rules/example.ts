import type { Design, Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'

/**
 * An element for an example, named by its id.
 * `in` is its parent's id; everything else is fields of its kind.
 */
export function make<K extends Kind>(
  kind: K,
  id: string,
  { in: parent, ...props }: { in?: string } & ElementOf<K>['props'] = {},
): Element {
  return { id, kind, name: id, props, ...(parent !== undefined && { parent }) }
}

/** A design of the elements given, for an example. */
export const designOf = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
