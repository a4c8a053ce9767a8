import type { Box, Id } from '@/lib/design/element'
import type { Colours } from '@/lib/picture/colours'
import type { Point } from '@/lib/picture/route'
import type { Line } from '@/lib/picture/lines'
import { labelBox, labelled } from '@/lib/picture/label'
import type { Wire } from '@/lib/picture/wires'

/** How lines look. Lines of chosen elements are drawn strongly, and quiet lines only for them. */
export type Look = { readonly zoom: number; readonly colours: Colours; readonly chosen: ReadonlySet<Id> }

const RADIUS = 6
/** Lines of one path: the cost of a path grows faster than its length. */
const BATCH = 40
const MOST_LABELS = 80
/** Below this zoom lines that nobody asked for are a grey mist. */
const FAINT_ZOOM = 0.14

const isChosen = ({ from, to }: Wire, { chosen }: Look) => chosen.has(from) || chosen.has(to)

/** Is a wire drawn at all? */
export const isDrawn = (wire: Wire, look: Look): boolean =>
  isChosen(wire, look) || (!wire.quiet && look.zoom >= FAINT_ZOOM)

/** Far away and with nothing chosen there is no need to find out which wires there are. */
export const areAnyDrawn = ({ zoom, chosen }: Look): boolean => zoom >= FAINT_ZOOM || chosen.size > 0

/** `written`: the headings and elements over which no label should stand. */
export function paintLines(
  pen: CanvasRenderingContext2D,
  paint: Look & { readonly lines: readonly Line[]; readonly written: readonly Box[] },
) {
  const { lines, zoom, colours } = paint
  const strong = lines.filter(({ wire }) => isChosen(wire, paint))
  const faint = lines.filter(({ wire }) => !isChosen(wire, paint))
  pen.lineWidth = Math.max(1.25, 0.8 / zoom)
  pen.strokeStyle = colours['line-strong']
  pen.setLineDash([])
  strokeAll(
    pen,
    faint.filter(({ wire }) => !wire.strong && !wire.derived),
    zoom,
  )
  pen.setLineDash([5, 4])
  strokeAll(
    pen,
    faint.filter(({ wire }) => wire.derived),
    zoom,
  )
  pen.setLineDash([])
  pen.lineWidth = Math.max(2.25, 1.25 / zoom)
  pen.strokeStyle = colours['ink-faint']
  strokeAll(
    pen,
    faint.filter(({ wire }) => wire.strong),
    zoom,
  )
  pen.lineWidth = Math.max(2, 1.6 / zoom)
  pen.strokeStyle = colours.accent
  strokeAll(pen, strong, zoom)
  for (const { wire, points } of strong) if (!wire.strong) arrow(pen, points, colours.accent, zoom)
  if (zoom < 0.5) return
  const taken: Box[] = []
  for (const line of labelled([...strong, ...faint]).slice(0, MOST_LABELS))
    label(pen, line, strong.includes(line), colours, taken, paint.written)
}

function strokeAll(pen: CanvasRenderingContext2D, lines: readonly Line[], zoom: number) {
  if (lines.length === 0) return
  for (let at = 0; at < lines.length; at += BATCH) {
    pen.beginPath()
    for (const { points } of lines.slice(at, at + BATCH)) trace(pen, points, zoom > 0.3)
    pen.stroke()
  }
}

function trace(pen: CanvasRenderingContext2D, points: readonly Point[], rounded: boolean) {
  pen.moveTo(points[0]!.x, points[0]!.y)
  for (let index = 1; index < points.length; index++) {
    const at = points[index]!
    const next = points[index + 1]
    if (!next || !rounded) {
      pen.lineTo(at.x, at.y)
      continue
    }
    const before = points[index - 1]!
    const reach = Math.min(
      RADIUS,
      (Math.abs(at.x - before.x) + Math.abs(at.y - before.y)) / 2,
      (Math.abs(next.x - at.x) + Math.abs(next.y - at.y)) / 2,
    )
    pen.arcTo(at.x, at.y, next.x, next.y, reach)
  }
}

function arrow(pen: CanvasRenderingContext2D, points: readonly Point[], colour: string, zoom: number) {
  const end = points.at(-1)!
  const before = points.at(-2)!
  const size = 7 / Math.min(1, Math.max(0.4, zoom))
  const [ux, uy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)]
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(end.x, end.y)
  pen.lineTo(end.x - ux * size - uy * size * 0.55, end.y - uy * size - ux * size * 0.55)
  pen.lineTo(end.x - ux * size + uy * size * 0.55, end.y - uy * size + ux * size * 0.55)
  pen.closePath()
  pen.fill()
}

/** What a row says, on its line; left out where another label stands already. */
function label(
  pen: CanvasRenderingContext2D,
  { wire, points }: Line,
  strong: boolean,
  colours: Colours,
  taken: Box[],
  written: readonly Box[],
) {
  pen.font = '500 10.5px Inter, system-ui, sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const width = pen.measureText(wire.label).width + 8
  const box = labelBox(points, width, taken, written)
  if (!box) return
  taken.push(box)
  pen.fillStyle = colours.surface
  pen.strokeStyle = strong ? colours.accent : colours.line
  pen.lineWidth = 1
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, 4)
  pen.fill()
  pen.stroke()
  pen.fillStyle = strong ? colours.accent : colours['ink-soft']
  pen.fillText(wire.label, box.x + width / 2, box.y + box.height / 2 + 0.5)
}
