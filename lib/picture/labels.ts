import type { Box, Design } from '@/lib/design/element'
import type { Line } from './lines'
import type { Point } from './line-points'
import type { Placed } from './scene'
import { around, sceneOf, STRIP } from './scene'

/** A label is cut to this many letters. */
const MOST_LETTERS = 24
/** The name of a zone stands this high above the first subnet of a lane; a label keeps off it, too. */
const ABOVE = 24
const HEIGHT = 16
/** Pixels between two places that are tried along a line. */
const STEP = 24

export const labelOf = ({ wire: { label } }: Line): string =>
  label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1)}…` : label

export const widthOf = (label: string): number => label.length * 6 + 10

export const labelBox = ({ x, y }: Point, label: string): Box => {
  const width = widthOf(label)
  return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }
}

const cache = new WeakMap<Line, readonly Point[]>()

/** The places on a line where its label covers no title and no element, best first: the middle of its longest part. */
export function labelSpots(design: Design, line: Line): readonly Point[] {
  const hit = cache.get(line)
  if (hit) return hit
  const label = labelOf(line)
  const tried = spotsAlong(line.points, widthOf(label))
  const extent = around(tried.map((spot) => labelBox(spot, label)))
  const covered = extent ? sceneOf(design).order.flatMap((placed) => keptFree(placed, extent)) : []
  const free = tried.filter((spot) => !covered.some((box) => meet(box, labelBox(spot, label))))
  cache.set(line, free)
  return free
}

/** The first spot of each line that no other label takes; lines without one are left out. */
export function placeLabels(
  design: Design,
  lines: readonly Line[],
): readonly { readonly line: Line; readonly at: Point; readonly label: string }[] {
  const taken: Box[] = []
  return lines.flatMap((line) => {
    const label = labelOf(line)
    if (label === '') return []
    const at = labelSpots(design, line).find((spot) => !taken.some((box) => meet(box, labelBox(spot, label))))
    if (!at) return []
    taken.push(labelBox(at, label))
    return [{ line, at, label }]
  })
}

/** Along each part, from its middle outwards; longer parts first, and level ones before upright ones of twice their length. */
function spotsAlong(points: readonly Point[], width: number): readonly Point[] {
  const parts = points.slice(1).map((b, index) => {
    const a = points[index]!
    const level = Math.abs(b.x - a.x)
    return { a, b, level, length: level + Math.abs(b.y - a.y), weight: level + Math.abs(b.y - a.y) / 2 }
  })
  parts.sort((one, other) => other.weight - one.weight)
  return parts.flatMap(({ a, b, level, length }) => {
    const room = (length - (level > 0 ? Math.min(width, length) : HEIGHT)) / 2
    const shifts = [0]
    for (let shift = STEP; shift <= room; shift += STEP) shifts.push(-shift, shift)
    const at = (shift: number) => 0.5 + shift / (length || 1)
    return shifts.map((shift) => ({ x: a.x + (b.x - a.x) * at(shift), y: a.y + (b.y - a.y) * at(shift) }))
  })
}

/** What no label may cover: a leaf, the title of a container and the name of the zone above it. */
function keptFree({ box, container, collapsed }: Placed, extent: Box): readonly Box[] {
  if (!meet({ ...box, y: box.y - ABOVE, height: box.height + ABOVE }, extent)) return []
  if (!container || collapsed) return [box]
  const title = { ...box, height: STRIP }
  const zone = { x: box.x - 8, y: box.y - ABOVE, width: 100, height: ABOVE }
  return [title, zone]
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
