import type { Element, Id } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { createAskers } from '@/lib/elements/askers'
import { behaviours } from '@/lib/elements/behaviours'
import type { Around } from '@/lib/elements/define'
import type { Change } from '@/lib/elements/standing'
import { createTracked, questionsTouched } from '@/lib/elements/track'
import type { Fact } from '@/lib/net/fact'
import type { Trace } from './answer'
import { walkOver } from './context'
import type { Keep } from './keep'
import { createKeep } from './keep'
import type { Facts } from './lookup'
import { looksAt, lookUpIn, noting } from './lookup'
import type { Query } from './query'
import { traceWith } from './trace'
import { nameIn } from './world'

const NONE: readonly Fact[] = []
const NOTHING: ReadonlySet<string> = new Set()

/** An answer to one design, and everything that it leans on. */
type Answer = { readonly trace: Trace; readonly leans: ReadonlySet<string> }

/**
 * Answers questions to one design after another. It tells which parts of the design an answer leaned on, and which parts an
 * edit has altered, so that whoever keeps answers knows which to ask again. Facts stand from edit to edit.
 */
export function createTracer() {
  const askers = createAskers<Id>()
  const known = new Map<Id, readonly Fact[]>()
  let around: Around | undefined
  let ids: readonly Id[] = []
  let index: Facts | undefined
  let note: (on: string) => void = () => undefined
  /** Nobody has asked yet: no facts are needed. */
  let asked = false
  const answers = new Map<string, Answer>()

  // Doors ask on while packets pass: the design as it is then.
  const { around: live, follow } = createTracked((on) => note(on))

  const yieldFacts = (id: Id, element: Element | undefined): readonly Fact[] => {
    const behaviour = element && behaviours[element.kind as Kind]
    const questions = new Set<string>()
    note = (on) => questions.add(on)
    const facts = behaviour ? [...behaviour.facts(element as never, live)] : NONE
    if (behaviour) {
      askers.note(id, questions)
      known.set(id, facts)
    } else {
      askers.forget(id)
      known.delete(id)
    }
    return facts
  }

  /** Connections and health are the same for all questions to one design. */
  let keep: Keep | undefined
  const listen = (next: typeof note): typeof note => {
    const before = note
    note = next
    return before
  }

  const find = (query: Query): Answer => {
    keep ??= createKeep(listen)
    index ??= noting(lookUpIn(ids.flatMap((id) => known.get(id) ?? NONE)), (look) => note(look))
    const leans = new Set<string>()
    note = (on) => leans.add(on)
    const walk = walkOver(index, (id) => nameIn(live.get(id), id), undefined, keep)
    return { trace: traceWith(walk, query).trace, leans }
  }

  /** Facts of these elements anew. Gives every look that finds, or found, one of them. */
  const renew = (stale: Iterable<Id>): ReadonlySet<string> => {
    const altered = new Set<string>()
    for (const id of stale) {
      const earlier = known.get(id) ?? NONE
      for (const look of looksAt([...earlier, ...yieldFacts(id, around!.get(id))])) altered.add(look)
    }
    return altered
  }

  return {
    /** Goes on to the next design. Gives what an answer may have leaned on and is not as it was. */
    follow: (next: Around, order: readonly Id[], changes: readonly Change[], reordered: boolean) => {
      around = next
      follow(next)
      ids = order
      index = undefined
      answers.clear()
      keep = undefined
      if (!asked) return NOTHING
      const stale = new Set<Id>(reordered ? [...known.keys(), ...order] : [])
      for (const [before, after] of changes) {
        stale.add((before ?? after)!.id)
        for (const question of questionsTouched(before, after))
          for (const id of askers.of(question)) stale.add(id)
      }
      return renew(stale)
    },
    /** Asks one question; `lean` hears of everything that the answer leans on. */
    trace: (query: Query, lean: (on: string) => void): Trace => {
      if (!asked) renew(ids)
      asked = true
      const key = JSON.stringify(query)
      const answer = answers.get(key) ?? find(query)
      answers.set(key, answer)
      answer.leans.forEach(lean)
      return answer.trace
    },
  }
}
