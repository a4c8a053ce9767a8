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

/** One design after another, noting every question that is put to the present one. */
export function createTracked(note: (asked: Asked) => void) {
  let present: Around | undefined
  const element = named('element')
  const children = named('children')
  const referrers = named('referrers')
  const kinds = named('kind')
  const around: Around = {
    get: (id) => {
      if (id !== undefined) note(element(id))
      return present!.get(id)
    },
    children: (parent) => {
      note(children(parent ?? ''))
      return present!.children(parent)
    },
    referrers: (id) => {
      note(referrers(id))
      return present!.referrers(id)
    },
    all: (kind) => {
      note(kinds(kind))
      return present!.all(kind)
    },
  }
  return {
    around,
    follow: (next: Around) => {
      present = next
    },
  }
}

/** The same question is the same text each time: making one costs more than finding it. */
function named(sort: string): (about: string) => Asked {
  const known = new Map<string, Asked>()
  return (about) => {
    const hit = known.get(about) ?? `${sort} ${about}`
    known.set(about, hit)
    return hit
  }
}

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
