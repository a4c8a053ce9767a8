import type { Box } from '@/lib/design/element'
import type { Point } from '@/lib/picture/route'

/** Where the canvas looks: its origin in pixels of the drawing area, and its zoom. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number }
export type Area = { readonly width: number; readonly height: number }

export const MIN_ZOOM = 0.02
export const MAX_ZOOM = 2.5

export const toDrawing = (view: View, point: Point): Point => ({
  x: (point.x - view.x) / view.zoom,
  y: (point.y - view.y) / view.zoom,
})

/** The part of the drawing that is seen, with a margin around it in pixels of the screen. */
export function seen(view: View, { width, height }: Area, margin = 0): Box {
  const { x, y } = toDrawing(view, { x: -margin, y: -margin })
  return { x, y, width: (width + 2 * margin) / view.zoom, height: (height + 2 * margin) / view.zoom }
}

/** The view that shows a box in the middle, with some room around it. */
export function viewOf(box: Box, area: Area, most = 1): View {
  const room = 48
  const zoom = Math.min(
    most,
    Math.max(
      MIN_ZOOM,
      Math.min(
        (area.width - 2 * room) / Math.max(1, box.width),
        (area.height - 2 * room) / Math.max(1, box.height),
      ),
    ),
  )
  return {
    zoom,
    x: area.width / 2 - (box.x + box.width / 2) * zoom,
    y: area.height / 2 - (box.y + box.height / 2) * zoom,
  }
}

export const inside = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height
