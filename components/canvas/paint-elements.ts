import type { Box, Id } from '@/lib/design/element'
import type { Colours, Role } from '@/lib/picture/colours'
import { groundOf, ROLE_OF } from '@/lib/picture/colours'
import type { Placed } from '@/lib/picture/scene'
import type { Tint } from '@/lib/picture/tint'
import { longTextOf } from '@/lib/elements/long-text'
import { detailOf } from '@/lib/picture/words'

export type Seen = { readonly placed: Placed; readonly box: Box; readonly tint: Tint }

export type ElementPaint = {
  readonly elements: readonly Seen[]
  readonly zoom: number
  readonly colours: Colours
  readonly selection: ReadonlySet<Id>
  readonly hover: Id | undefined
  readonly icon: (kind: string) => CanvasImageSource | undefined
}

/** Below this width on the screen, in pixels, an element is a block of its colour. */
const BLOCK = 34

/** The elements that are not in the DOM: all blocks of one colour in one stroke, larger ones with icon and name. */
export function paintElements(pen: CanvasRenderingContext2D, paint: ElementPaint) {
  const { elements, zoom, colours } = paint
  const blocks = new Map<Role, Box[]>()
  const frames = new Map<Role, Box[]>()
  const cards: { placed: Placed; box: Box }[] = []
  for (const { placed, box, tint } of elements) {
    if (placed.container && !placed.collapsed) push(frames, ROLE_OF[tint], box)
    else if (box.width * zoom < BLOCK) push(blocks, ROLE_OF[tint], box)
    else cards.push({ placed, box })
  }
  pen.setLineDash([])
  pen.lineWidth = Math.max(1, 0.8 / zoom)
  for (const [role, boxes] of frames) {
    pen.strokeStyle = colours[role]
    for (const { x, y, width, height } of boxes) pen.strokeRect(x, y, width, height)
  }
  // One rectangle after the other is far cheaper than one path of thousands.
  for (const [role, boxes] of blocks) {
    pen.fillStyle = `${colours[role]}b0`
    for (const { x, y, width, height } of boxes) pen.fillRect(x, y, width, height)
  }
  paintCards(pen, cards, paint)
  outline(pen, paint)
}

/** The grounds of all containers, outer ones first; lines run over them. */
export function paintGrounds(
  pen: CanvasRenderingContext2D,
  seen: readonly Seen[],
  zoom: number,
  colours: Colours,
) {
  const byLevel: Map<Tint, Box[]>[] = []
  for (const { placed, box, tint } of seen)
    if (placed.container) push((byLevel[placed.depth] ??= new Map()), tint, box)
  for (const level of byLevel)
    for (const [tint, boxes] of level ?? []) {
      pen.fillStyle = groundOf(tint, colours)
      for (const box of boxes)
        if (zoom > 0.2) {
          trace(pen, [box], 12)
          pen.fill()
        } else pen.fillRect(box.x, box.y, box.width, box.height)
    }
}

function paintCards(
  pen: CanvasRenderingContext2D,
  cards: readonly { placed: Placed; box: Box }[],
  { zoom, colours, icon }: ElementPaint,
) {
  if (cards.length === 0) return
  trace(
    pen,
    cards.map(({ box }) => box),
    zoom > 0.3 ? 8 : 0,
  )
  pen.fillStyle = colours.surface
  pen.fill()
  pen.strokeStyle = colours.line
  pen.stroke()
  const words = zoom > 0.5
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  for (const { placed, box } of cards) {
    const image = icon(placed.element.kind)
    const size = words ? 28 : Math.min(36, box.height - 12)
    const left = words ? box.x + 10 : box.x + (box.width - size) / 2
    if (image) pen.drawImage(image, left, box.y + (box.height - size) / 2, size, size)
    if (!words) continue
    pen.fillStyle = colours.ink
    pen.font = '600 12px Inter, system-ui, sans-serif'
    pen.fillText(clip(placed.element.name, 13), box.x + 46, box.y + 25)
    pen.fillStyle = colours['ink-faint']
    pen.font = '400 10.5px Inter, system-ui, sans-serif'
    const remark = longTextOf(placed.element)
    remark.forEach((words, index) => pen.fillText(words, box.x + 46, box.y + 40 + 14 * index))
    if (remark.length > 0) continue
    pen.fillText(clip(detailOf(placed.element), 15), box.x + 46, box.y + 40)
  }
}

function outline(pen: CanvasRenderingContext2D, { elements, zoom, colours, selection, hover }: ElementPaint) {
  const marked = elements.filter(({ placed }) => selection.has(placed.element.id))
  const hovered = elements.filter(({ placed }) => placed.element.id === hover)
  pen.lineWidth = 2 / zoom
  pen.strokeStyle = colours.accent
  if (marked.length > 0) {
    trace(
      pen,
      marked.map(({ box }) => box),
      0,
    )
    pen.stroke()
  }
  if (hovered.length > 0) {
    trace(
      pen,
      hovered.map(({ box }) => box),
      0,
    )
    pen.strokeStyle = colours['ink-faint']
    pen.stroke()
  }
}

function trace(pen: CanvasRenderingContext2D, boxes: readonly Box[], radius: number) {
  pen.beginPath()
  for (const { x, y, width, height } of boxes)
    if (radius > 0) pen.roundRect(x, y, width, height, radius)
    else pen.rect(x, y, width, height)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const clip = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
