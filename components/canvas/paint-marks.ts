import type { Box, Design } from '@/lib/design/element'
import type { Colours } from '@/lib/picture/colours'
import { MARK, marksAlong, marksIn } from '@/lib/picture/marks'
import type { Seen } from './paint-elements'

/** Below this size on the screen, in pixels, a mark is a spot. */
const SPOT = 9

/** The marks of containers whose own are not in the DOM: all of them from afar. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  seen: readonly Seen[],
  {
    design,
    zoom,
    colours,
    icon,
  }: {
    readonly design: Design
    readonly zoom: number
    readonly colours: Colours
    readonly icon: (kind: string) => CanvasImageSource | undefined
  },
) {
  pen.lineWidth = Math.max(1, 0.8 / zoom)
  pen.setLineDash([])
  for (const { placed, box } of seen) {
    const elements = marksIn(design, placed.element.id)
    if (elements.length === 0 || MARK * zoom < 2) continue
    for (const mark of marksAlong(box, elements)) {
      if (MARK * zoom < SPOT) {
        pen.fillStyle = colours.vpc
        pen.fillRect(mark.box.x + 4, mark.box.y + 4, MARK - 8, MARK - 8)
      } else
        chip(
          pen,
          mark.box,
          mark.elements.map(({ kind }) => kind),
          { colours, icon },
        )
    }
  }
}

function chip(
  pen: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  kinds: readonly string[],
  { colours, icon }: { colours: Colours; icon: (kind: string) => CanvasImageSource | undefined },
) {
  pen.fillStyle = colours.surface
  pen.strokeStyle = colours['line-strong']
  pen.beginPath()
  pen.roundRect(x, y, width, height, 6)
  pen.fill()
  pen.stroke()
  const image = kinds.length === 1 ? icon(kinds[0]!) : undefined
  if (image) return pen.drawImage(image, x + 3, y + 3, width - 6, height - 6)
  pen.fillStyle = colours['ink-soft']
  pen.font = '600 10px Inter, system-ui, sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(kinds.length > 1 ? `+${kinds.length}` : '', x + width / 2, y + height / 2)
}
