import type { Box } from '@/lib/design/element'
import type { Colours } from '@/lib/picture/colours'
import { ROLE_OF } from '@/lib/picture/colours'
import { crosses } from './hit'
import type { Seen } from './paint-elements'

/** Below this zoom the names that containers carry can no longer be read. */
const FAR = 0.4
const SIZE = 11
const MOST = 120

/** From afar the names of containers are written anew in a size that can be read, outer ones first, none over another. */
export function paintNames(
  pen: CanvasRenderingContext2D,
  seen: readonly Seen[],
  zoom: number,
  colours: Colours,
) {
  if (zoom >= FAR) return
  const [height, room] = [18 / zoom, 5 / zoom]
  const taken: Box[] = []
  pen.font = `600 ${SIZE / zoom}px Inter, system-ui, sans-serif`
  pen.textBaseline = 'middle'
  pen.textAlign = 'left'
  const containers = seen.filter(({ placed, box }) => placed.container && box.width * zoom > 40)
  for (const { placed, box, tint } of [...containers].sort((a, b) => a.placed.depth - b.placed.depth)) {
    if (taken.length >= MOST) return
    const { name } = placed.element
    const width = pen.measureText(name).width + 2 * room
    // What holds everything is named on its border, so that its content keeps the middle.
    const onEdge = tint === 'place'
    const pill = {
      x: onEdge ? box.x + 2 * room : box.x + (box.width - width) / 2,
      y: onEdge ? box.y - height / 2 : box.y + (box.height - height) / 2,
      width,
      height,
    }
    if (width > box.width - room || box.height < height || taken.some((other) => crosses(pill, other)))
      continue
    taken.push(pill)
    pen.fillStyle = colours.surface
    pen.strokeStyle = colours[ROLE_OF[tint]]
    pen.lineWidth = 1 / zoom
    pen.beginPath()
    pen.roundRect(pill.x, pill.y, width, height, room)
    pen.fill()
    pen.stroke()
    pen.fillStyle = colours.ink
    pen.fillText(name, pill.x + room, pill.y + height / 2)
  }
}
