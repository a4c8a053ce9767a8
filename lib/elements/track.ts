import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { referencesOf } from '@/lib/elements/reference'

/**
 * One thing that a rule asked of the design: an element, or a list of them: the children of a place, who refers to
 * an element, all of a kind. A list counts as changed when it has other members or one of them changed.
 */
export type Asked = string

/** What a question to the tracer asks. */
export const ANYTHING: Asked = 'anything'

/** The same design, noting every question. */
export const track = (around: Around, note: (asked: Asked) => void): Around => ({
  get: (id) => {
    if (id !== undefined) note(`element ${id}`)
    return around.get(id)
  },
  children: (parent) => {
    note(`children ${parent ?? ''}`)
    return around.children(parent)
  },
  referrers: (id) => {
    note(`referrers ${id}`)
    return around.referrers(id)
  },
  all: (kind) => {
    note(`kind ${kind}`)
    return around.all(kind)
  },
})

/** The questions whose answer may differ after an element changed, came or went. */
export function questionsTouched(
  before: Element | undefined,
  after: Element | undefined,
): ReadonlySet<Asked> {
  const asked = new Set<Asked>([ANYTHING])
  for (const element of [before, after]) {
    if (!element) continue
    asked
      .add(`element ${element.id}`)
      .add(`kind ${element.kind}`)
      .add(`children ${element.parent ?? ''}`)
    for (const { to } of referencesOf(element)) asked.add(`referrers ${to}`)
  }
  // An element whose parent is missing counts as a root, so a parent that comes or goes moves its children.
  if (!before || !after) asked.add(`children ${(before ?? after)?.id}`)
  if (!before || !after || before.parent !== after.parent) asked.add('children ')
  return asked
}
