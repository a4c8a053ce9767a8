import type { Element, Id } from '@/lib/design/element'
import type { Around } from './define'

/** The nearest container of a kind around an element. */
export function ancestor(around: Around, element: Element | undefined, kind: string): Element | undefined {
  const seen = new Set<Id>()
  let at = around.get(element?.parent)
  while (at && at.kind !== kind && !seen.has(at.id)) {
    seen.add(at.id)
    at = around.get(at.parent)
  }
  return at?.kind === kind ? at : undefined
}

/** The element itself or the nearest container of a kind around it. */
export const within = (around: Around, element: Element | undefined, kind: string): Element | undefined =>
  element?.kind === kind ? element : ancestor(around, element, kind)
