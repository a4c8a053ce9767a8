import type { Box } from '@/lib/design/element'

export type Point = { readonly x: number; readonly y: number }

export const middle = (from: number, size: number) => from + size / 2

/** The way along a line of right angles. */
export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1]
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) : 0
  }, 0)

/** Without points that lie on the way anyhow. */
export function tidy(points: readonly Point[]): readonly Point[] {
  const steps = points.filter((point, index) => {
    const before = points[index - 1]
    return !before || Math.abs(before.x - point.x) + Math.abs(before.y - point.y) >= 1
  })
  return steps.filter((point, index) => {
    const [before, after] = [steps[index - 1], steps[index + 1]]
    if (!before || !after) return true
    const onColumn = Math.abs(before.x - point.x) < 1 && Math.abs(after.x - point.x) < 1
    const onRow = Math.abs(before.y - point.y) < 1 && Math.abs(after.y - point.y) < 1
    return !onColumn && !onRow
  })
}

/** Does a line of right angles pass through a box? */
export function meets(points: readonly Point[], box: Box): boolean {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!]
    if (
      Math.min(a.x, b.x) < box.x + box.width &&
      Math.max(a.x, b.x) > box.x &&
      Math.min(a.y, b.y) < box.y + box.height &&
      Math.max(a.y, b.y) > box.y
    )
      return true
  }
  return false
}
