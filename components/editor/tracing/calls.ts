import type { Design } from '@/lib/design/element'
import type { Query } from '@/lib/trace/query'
import { traceWithFixes } from '@/lib/trace/fix'
import { keepPromises } from './keep-promises'
import type { Progress } from './serve'

/**
 * Everything that can be asked of the tracer's worker, by name. A long one is a generator: it yields its progress, and
 * between two yields it can be called off.
 */
export const calls = {
  trace: (design: Design, query: Query) => traceWithFixes(design, query),
  keepPromises,
}

export type Calls = typeof calls
export type CallName = keyof Calls
export type Input<N extends CallName> = Parameters<Calls[N]>[1]
export type Answer<N extends CallName> =
  ReturnType<Calls[N]> extends Generator<Progress, infer A> ? A : ReturnType<Calls[N]>
