import type { Element, Id } from '@/lib/design/element'
import type { Around } from './define'

/** An element and all that stands in it, at any depth. */
export function descendants(around: Around, id: Id | undefined): readonly Element[] {
  const found = new Map<Id, Element>()
  const visit = (element: Element | undefined) => {
    if (!element || found.has(element.id)) return
    found.set(element.id, element)
    around.children(element.id).forEach(visit)
  }
  visit(around.get(id))
  return [...found.values()]
}
