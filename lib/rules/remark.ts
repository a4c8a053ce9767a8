import type { Kind } from '@/lib/elements'

/**
 * A documented statement that is no rule here, by its id in the table of documented rules.
 * Source of the statement: the AWS page in `source`.
 */
export type Remark = {
  readonly id: string
  readonly system: string
  readonly source: string
} & (
  | {
      /** What a design cannot decide and an architect should know: it stands on the reference page of these kinds. */
      readonly note: string
      readonly kinds: readonly [Kind, ...Kind[]]
    }
  | {
      /** Another rule checks it, and tells it better. */
      readonly rule: string
      readonly says: string
    }
  | {
      /** Drawing, fields, export or tracer make it impossible to draw, or decide it: how. */
      readonly kept: string
    }
  | {
      /** It speaks of nothing that a design holds: why. */
      readonly beyond: string
    }
)

type Said<R> = R extends unknown ? Omit<R, 'system'> : never

export const remarksOf = (system: string, list: readonly Said<Remark>[]): readonly Remark[] =>
  list.map((remark) => ({ ...remark, system }) as Remark)
