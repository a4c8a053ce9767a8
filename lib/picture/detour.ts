import type { Box } from '@/lib/design/element'
import type { Point } from './line-points'
import { meets, middle, tidy } from './line-points'

/** How far a line keeps from what it passes: half the gap between neighbours. */
const BESIDE = 8
/** What a crossing and a bend cost, in pixels of way. */
const CROSSING = 2_000
const BEND = 40

/** The boxes of both ends, and of what holds them where their ways part. */
export type Ends = {
  readonly from: Box
  readonly to: Box
  readonly outerFrom: Box
  readonly outerTo: Box
}

type Exit = { readonly at: Point; readonly out: Point }

/** A way around neighbours, along the gaps beside them: that which crosses least, then the shortest. `usual` is where nothing is better. */
export function detour(
  { from, to, outerFrom, outerTo }: Ends,
  obstacles: readonly Box[],
  usual: readonly Point[],
  shift: number,
): readonly Point[] {
  const cost = (points: readonly Point[]) => {
    let sum = points.length * BEND
    for (let index = 1; index < points.length; index++)
      sum +=
        Math.abs(points[index]!.x - points[index - 1]!.x) + Math.abs(points[index]!.y - points[index - 1]!.y)
    for (const box of obstacles) if (meets(points, box)) sum += CROSSING
    // Its own ends are no way through either.
    if (meets(points.slice(2), outerFrom)) sum += CROSSING
    if (meets(points.slice(0, -2), outerTo)) sum += CROSSING
    return sum
  }
  const around = [...obstacles, outerFrom, outerTo]
  const columns = gaps(
    around.flatMap(({ x, width }) => [x - BESIDE, x + width + BESIDE]),
    shift,
  )
  const rows = gaps(
    around.flatMap(({ y, height }) => [y - BESIDE, y + height + BESIDE]),
    shift,
  )
  let best = usual
  let least = cost(usual)
  const offer = (points: readonly Point[]) => {
    const way = tidy(points)
    const price = cost(way)
    if (price >= least) return
    best = way
    least = price
  }
  for (const a of exits(from, outerFrom, shift))
    for (const b of exits(to, outerTo, shift)) {
      for (const y of rows) offer([a.at, a.out, { x: a.out.x, y }, { x: b.out.x, y }, b.out, b.at])
      for (const x of columns) offer([a.at, a.out, { x, y: a.out.y }, { x, y: b.out.y }, b.out, b.at])
    }
  return best
}

/** Straight out of each side, to the gap beside what holds the element. */
function exits(box: Box, outer: Box, shift: number): readonly Exit[] {
  const [x, y] = [middle(box.x, box.width) + shift, middle(box.y, box.height) + shift]
  const far = BESIDE + shift
  return [
    { at: { x: box.x + box.width, y }, out: { x: outer.x + outer.width + far, y } },
    { at: { x: box.x, y }, out: { x: outer.x - far, y } },
    { at: { x, y: box.y + box.height }, out: { x, y: outer.y + outer.height + far } },
    { at: { x, y: box.y }, out: { x, y: outer.y - far } },
  ]
}

const gaps = (at: readonly number[], shift: number): readonly number[] => [
  ...new Set(at.map((place) => Math.round(place + shift))),
]
