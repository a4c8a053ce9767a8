import type { Design, Element, Id } from '@/lib/design/element'
import { drawnIn } from '@/lib/elements/drawn'
import { inOrder } from '@/lib/layout/order'

/** One line of the tree. `size` is the number of siblings, `place` the place among them, from 1. */
export type OutlineRow = {
  readonly element: Element
  readonly level: number
  readonly place: number
  readonly size: number
  readonly parent: number | undefined
  readonly open: boolean | undefined
}

/** The design as lines, top down, without what is inside closed elements. `open` is undefined where nothing is inside. */
export function outlineRows(design: Design, isOpen: (id: Id) => boolean): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const seen = new Set<Id>()
  const visit = (parent: Id | undefined, level: number, at: number | undefined) => {
    const siblings = inOrder(drawnIn(design, parent))
    siblings.forEach((element, index) => {
      if (seen.has(element.id)) return
      seen.add(element.id)
      const open = drawnIn(design, element.id).length > 0 ? isOpen(element.id) : undefined
      rows.push({ element, level, place: index + 1, size: siblings.length, parent: at, open })
      if (open) visit(element.id, level + 1, rows.length - 1)
    })
  }
  visit(undefined, 1, undefined)
  return rows
}

/** The next line after `from`, around the end, whose name starts with what was typed. */
export function typeAhead(rows: readonly OutlineRow[], from: number, typed: string): number | undefined {
  const wanted = typed.toLowerCase()
  // One more letter of the same word may stay where it is.
  const first = wanted.length > 1 ? 0 : 1
  for (let step = 0; step < rows.length; step++) {
    const at = (from + first + step) % rows.length
    if (rows[at]?.element.name.toLowerCase().startsWith(wanted)) return at
  }
  return undefined
}
