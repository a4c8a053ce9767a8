import type { Design, Id } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import { keepOne } from '@/lib/trace/promise'
import type { Query } from '@/lib/trace/query'
import type { Progress } from './serve'

/** Whether a promise holds, as the page shows it. */
export type Judged = {
  readonly id: Id
  readonly kept: boolean | 'unknown'
  readonly sentence: string
  readonly because: string
  /** What decided, to be asked again in full. */
  readonly query?: Query
  /** Where it breaks: what stands in the way, or what stands open. */
  readonly at: readonly Id[]
}

/** All promises of a design, one after the other. */
export function* keepPromises(design: Design): Generator<Progress, readonly Judged[]> {
  const promises = ofKind(Object.values(design.elements), 'promise')
  const judged: Judged[] = []
  for (const promise of promises) {
    const { kept, sentence, because, query, trace } = keepOne(design, promise)
    const stops = trace?.blockers.flatMap(({ element }) => element ?? []) ?? []
    const goal = query && 'element' in query.to ? [query.to.element] : []
    const at = kept === true ? [] : stops.length > 0 ? stops : goal
    judged.push({ id: promise.id, kept, sentence, because, at, ...(query && { query }) })
    yield { done: judged.length, of: promises.length }
  }
  return judged
}
