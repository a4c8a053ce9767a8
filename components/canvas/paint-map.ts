import type { Box } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import type { Colours } from '@/lib/picture/colours'
import { groundOf, ROLE_OF } from '@/lib/picture/colours'
import type { Scene } from '@/lib/picture/scene'
import { tintOf } from '@/lib/picture/tint'
import type { Area } from './view'

const ROOM = 8

/** How the drawing is brought down to the size of the map. */
export function scaleOf(bounds: Box | undefined, { width, height }: Area) {
  if (!bounds) return undefined
  const scale = Math.min(
    (width - 2 * ROOM) / Math.max(1, bounds.width),
    (height - 2 * ROOM) / Math.max(1, bounds.height),
  )
  return {
    scale,
    x: (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (height - bounds.height * scale) / 2 - bounds.y * scale,
  }
}

/** The whole drawing as small blocks of colour. */
export function paintMap(
  canvas: HTMLCanvasElement,
  size: Area,
  scene: Scene,
  around: Around,
  colours: Colours,
) {
  const pen = canvas.getContext('2d')
  const map = scaleOf(scene.bounds, size)
  if (!pen || !map) return
  const sharp = window.devicePixelRatio || 1
  canvas.width = size.width * sharp
  canvas.height = size.height * sharp
  pen.setTransform(map.scale * sharp, 0, 0, map.scale * sharp, map.x * sharp, map.y * sharp)
  for (const { element, container, box } of scene.order) {
    const tint = tintOf(element, around)
    const colour = colours[ROLE_OF[tint]]
    pen.fillStyle = container ? groundOf(tint, colours) : `${colour}b0`
    pen.fillRect(box.x, box.y, box.width, box.height)
    if (!container || box.width * map.scale < 6) continue
    pen.strokeStyle = `${colour}90`
    pen.lineWidth = 1 / map.scale
    pen.strokeRect(box.x, box.y, box.width, box.height)
  }
}
