import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'

/** One thing that a rule asked of the design: an element, the children of a place, who refers to an element, a kind. */
export type Asked = string

/** The same design, noting every question. An element that is handed out counts as asked for. */
export function track(around: Around, note: (asked: Asked) => void): Around {
  const noted = (elements: readonly Element[]) => {
    for (const element of elements) note(`element ${element.id}`)
    return elements
  }
  return {
    get: (id) => {
      if (id !== undefined) note(`element ${id}`)
      return around.get(id)
    },
    children: (parent) => {
      note(`children ${parent ?? ''}`)
      return noted(around.children(parent))
    },
    referrers: (id) => {
      note(`referrers ${id}`)
      return noted(around.referrers(id))
    },
    all: (kind) => {
      note(`kind ${kind}`)
      return noted(around.all(kind))
    },
  }
}
