import type { ImportReport } from '@/lib/import/report'

type Carried = ImportReport['carried'][number]

/** The same remark about several resources, in the order of the first of each. */
export type CarriedGroup = {
  readonly reason: string
  /** Their type; undefined where they are of several. */
  readonly type: string | undefined
  readonly of: readonly Carried[]
}

/** One entry for each reason: a tag on thirty resources is one remark. */
export function groupCarried(carried: readonly Carried[]): readonly CarriedGroup[] {
  const groups = new Map<string, Carried[]>()
  for (const one of carried) {
    const group = groups.get(one.reason)
    if (group) group.push(one)
    else groups.set(one.reason, [one])
  }
  return [...groups].map(([reason, of]) => ({
    reason,
    type: of.every(({ type }) => type === of[0]!.type) ? of[0]!.type : undefined,
    of,
  }))
}
