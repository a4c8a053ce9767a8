import type { Box } from '@/lib/design/element'
import type { Point } from './line-points'
import { lengthOf, meets, middle, tidy } from './line-points'

/** How far a line keeps from what it passes: half the gap between neighbours. */
const BESIDE = 8
/** What a crossing and a bend cost, in pixels of way. */
const CROSSING = 2_000
const BEND = 40

/** Both ends, what may be in the way, and where the way may lead; `shift` keeps it off other lines. */
export type Field = {
  readonly from: Box
  readonly to: Box
  readonly obstacles: readonly Box[]
  readonly reach: Box
  readonly shift: number
}

/** A way around neighbours, along the gaps beside them: that which crosses least, then the shortest; else the usual one. */
export function detour(
  { from, to, obstacles, reach, shift }: Field,
  usual: readonly Point[],
): readonly Point[] {
  /** Infinite when it cannot be less than `most`: the length is known long before the crossings are. */
  const cost = (points: readonly Point[], most: number) => {
    let sum = points.length * BEND + lengthOf(points)
    // Its own ends are no way through either.
    if (meets(points.slice(1), from)) sum += CROSSING
    if (meets(points.slice(0, -1), to)) sum += CROSSING
    for (const box of obstacles) {
      if (sum >= most) return Infinity
      if (meets(points, box)) sum += CROSSING
    }
    return sum
  }
  const around = [...obstacles, from, to]
  const within = (at: number, start: number, size: number) => at >= start && at <= start + size
  const columns = gaps(
    around.flatMap(({ x, width }) => [x - BESIDE, x + width + BESIDE]),
    shift,
  ).filter((x) => within(x, reach.x, reach.width))
  const rows = gaps(
    around.flatMap(({ y, height }) => [y - BESIDE, y + height + BESIDE]),
    shift,
  ).filter((y) => within(y, reach.y, reach.height))
  let best = usual
  let least = cost(usual, Infinity)
  const offer = (points: readonly Point[]) => {
    const way = tidy(points)
    const price = cost(way, least)
    if (price >= least) return
    best = way
    least = price
  }
  for (const [a, outOfA] of exits(from, shift))
    for (const [b, outOfB] of exits(to, shift)) {
      for (const y of rows) offer([a, outOfA, { x: outOfA.x, y }, { x: outOfB.x, y }, outOfB, b])
      for (const x of columns) offer([a, outOfA, { x, y: outOfA.y }, { x, y: outOfB.y }, outOfB, b])
    }
  return best
}

/** Straight out of each side, to the gap beside it. */
function exits({ x, y, width, height }: Box, shift: number): readonly (readonly [Point, Point])[] {
  const [column, row] = [middle(x, width) + shift, middle(y, height) + shift]
  const far = BESIDE + shift / 2
  return [
    [
      { x: x + width, y: row },
      { x: x + width + far, y: row },
    ],
    [
      { x, y: row },
      { x: x - far, y: row },
    ],
    [
      { x: column, y: y + height },
      { x: column, y: y + height + far },
    ],
    [
      { x: column, y },
      { x: column, y: y - far },
    ],
  ]
}

const gaps = (at: readonly number[], shift: number): readonly number[] => [
  ...new Set(at.map((place) => Math.round(place + shift / 2))),
]
