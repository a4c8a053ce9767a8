import type { Design } from './element'

/** How many elements of each kind a design has. */
export function countByKind({ elements }: Design): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of Object.values(elements)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
