import type { Element } from '@/lib/design/element'
import { definitions } from '@/lib/elements'

/** How many of each kind there are, in the order of the registry; kinds that do not occur are left out. */
export function countByKind(
  elements: readonly Element[],
): readonly { readonly kind: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of elements) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return definitions.flatMap(({ kind, label }) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, label, count }]
  })
}
