import type { Element } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { behaviours } from '@/lib/elements/behaviours'
import type { Around } from '@/lib/elements/define'
import type { Fact } from '@/lib/net/fact'

/** One question to the design and its answer. */
type Asked = readonly [what: keyof Around, about: string | undefined, answer: unknown]

type Known = { readonly element: Element; readonly asked: readonly Asked[]; readonly facts: readonly Fact[] }

/** What was found out last, by element: from one design to the next almost all of it still holds. */
let known = new Map<string, Known>()

/** The facts of every element; those of an edit before are taken where nothing that they were made of has changed. */
export function factsIn(elements: readonly Element[], around: Around): readonly Fact[] {
  const next = new Map<string, Known>()
  const facts = elements.flatMap((element) => {
    const behaviour = behaviours[element.kind as Kind]
    if (!behaviour) return []
    const before = known.get(element.id)
    if (before?.element === element && before.asked.every((one) => holds(one, around))) {
      next.set(element.id, before)
      return before.facts
    }
    const asked = new Map<string, Asked>()
    const found = [...behaviour.facts(element as never, noting(around, asked))]
    // A door asks on while packets pass, and would ask the old design.
    if (found.every(isPlain)) next.set(element.id, { element, asked: [...asked.values()], facts: found })
    return found
  })
  known = next
  return facts
}

const isPlain = ({ fact }: Fact): boolean => fact !== 'door' && fact !== 'server' && fact !== 'names'

function noting(around: Around, asked: Map<string, Asked>): Around {
  const note = <T>(what: keyof Around, about: string | undefined, answer: T): T => {
    asked.set(`${what} ${about ?? ''}`, [what, about, answer])
    return answer
  }
  return {
    get: (id) => note('get', id, around.get(id)),
    children: (parent) => note('children', parent, around.children(parent)),
    referrers: (id) => note('referrers', id, around.referrers(id)),
    all: (kind) => note('all', kind, around.all(kind)),
  }
}

function holds([what, about, before]: Asked, around: Around): boolean {
  const now: unknown = around[what](about as never)
  if (now === before) return true
  return (
    Array.isArray(now) &&
    Array.isArray(before) &&
    now.length === before.length &&
    now.every((element, at) => element === before[at])
  )
}
