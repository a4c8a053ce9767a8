import type { Design } from '@/lib/design/element'
import type { Query } from '@/lib/trace/query'
import { exposureOf } from '@/lib/trace/exposure'
import { traceWithFixes } from '@/lib/trace/fix'
import type { MatrixAsk } from '@/lib/trace/matrix'
import { matrixOf } from '@/lib/trace/matrix'
import { compareWith } from './compare-with'
import { keepPromises } from './keep-promises'
import { runDrills } from './run-drills'
import type { Progress } from './serve'

/**
 * Everything that can be asked of the tracer's worker, by name. A long one is a generator: it yields its progress, and
 * between two yields it can be called off.
 */
export const calls = {
  trace: (design: Design, query: Query) => traceWithFixes(design, query),
  keepPromises,
  matrix: (design: Design, ask: MatrixAsk) => matrixOf(design, ask),
  exposure: (design: Design, _asked?: undefined) => exposureOf(design),
  drills: (design: Design, _asked?: undefined) => runDrills(design),
  compare: compareWith,
}

export type Calls = typeof calls
export type CallName = keyof Calls
export type Input<N extends CallName> = Parameters<Calls[N]>[1]
export type Answer<N extends CallName> =
  ReturnType<Calls[N]> extends Generator<Progress, infer A> ? A : ReturnType<Calls[N]>
