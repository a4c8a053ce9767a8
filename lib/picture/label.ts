import type { Box } from '@/lib/design/element'
import type { Point } from './line-points'
import type { Line } from './lines'

const HEIGHT = 16
/** Where on a part of a line words may stand: its middle first. */
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85]

/**
 * Where the words of a line stand: on its longest level part, or on another that is clear of what is written there.
 * Undefined where no place is clear of other labels, headings and elements.
 */
export function labelBox(
  points: readonly Point[],
  width: number,
  labels: readonly Box[],
  written: readonly Box[],
): Box | undefined {
  const boxes = spots(points).map(({ x, y }) => ({
    x: x - width / 2,
    y: y - HEIGHT / 2,
    width,
    height: HEIGHT,
  }))
  const free = boxes.filter((box) => !labels.some((other) => overlaps(box, other)))
  return free.find((box) => !written.some((other) => overlaps(box, other)))
}

/** The lines that say something. Lines to one target share a channel, so what they all say stands there once. */
export function labelled(lines: readonly Line[]): readonly Line[] {
  const said = new Set<string>()
  return lines.filter(({ wire: { label, to } }) => {
    const words = `${to} ${label}`
    return label !== '' && !said.has(words) && said.add(words)
  })
}

/** Points along a line, those on long level parts first. */
function spots(points: readonly Point[]): readonly Point[] {
  const parts = points.slice(1).map((b, index) => {
    const a = points[index]!
    // A level part carries words better than an upright one of twice its length.
    return { a, b, length: Math.abs(b.x - a.x) + Math.abs(b.y - a.y) / 2 }
  })
  return [...parts]
    .sort((one, other) => other.length - one.length)
    .flatMap(({ a, b }) =>
      SHARES.map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })),
    )
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
