import type { Comparison } from '@/lib/compare/compare'
import { compare } from '@/lib/compare/compare'
import type { Design } from '@/lib/design/element'
import type { Change } from '@/lib/trace/difference'
import { flowChanges } from '@/lib/trace/difference'
import type { MatrixBy } from '@/lib/trace/matrix'
import type { Progress } from './serve'

export type Compared = Pick<Comparison, 'added' | 'removed' | 'changed'> & {
  readonly flows: readonly Change[]
}

/** What became of an earlier design: its records, and what is open and shut by that. */
export function* compareWith(
  design: Design,
  { before, by }: { readonly before: Design; readonly by: MatrixBy },
): Generator<Progress, Compared> {
  const { added, removed, changed, same } = compare(before, design)
  const flows = yield* flowChanges([before, design], by, (id) => same.get(id))
  return { added, removed, changed, flows }
}
