import type { Box, Design, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Theme } from '@/lib/picture/colours'
import { coloursOf } from '@/lib/picture/colours'
import type { Placed, Scene } from '@/lib/picture/scene'
import { tintOf } from '@/lib/picture/tint'
import { route } from '@/lib/picture/route'
import type { Line } from '@/lib/picture/wires'
import { lineOf, linesOf, wiresOf } from '@/lib/picture/wires'
import { drawn } from '@/lib/picture/scene'
import { crosses } from './hit'
import { imageOf } from './icons'
import { paintElements, paintGrounds } from './paint-elements'
import { paintLines } from './paint-lines'
import type { StageState } from './stage'
import { seen } from './view'

export type Picture = {
  readonly design: Design
  readonly scene: Scene
  readonly stage: StageState
  readonly selection: ReadonlySet<Id>
  readonly theme: Theme
}

const lineCache = new WeakMap<Scene, readonly Line[]>()

function allLines(design: Design, scene: Scene): readonly Line[] {
  const hit = lineCache.get(scene)
  if (hit) return hit
  const lines = linesOf(scene, wiresOf(design))
  lineCache.set(scene, lines)
  return lines
}

/** Paint what is not in the DOM: the lines, and the elements that are not mounted. One pass for each frame of a pan. */
export function paint(canvas: HTMLCanvasElement, picture: Picture) {
  const { design, scene, stage, selection, theme } = picture
  const { view, area } = stage
  const pen = canvas.getContext('2d')
  if (!pen) return
  const sharp = Math.min(2, window.devicePixelRatio || 1)
  const [width, height] = [Math.round(area.width * sharp), Math.round(area.height * sharp)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, width, height)
  pen.setTransform(view.zoom * sharp, 0, 0, view.zoom * sharp, view.x * sharp, view.y * sharp)

  const window_ = seen(view, area, 8)
  const colours = coloursOf(theme)
  const boxOf = liveBoxes(stage)
  const around = aroundOf(design)
  const near = scene.order.flatMap((placed) => {
    const box = boxOf(placed)
    return crosses(box, window_) ? [{ placed, box, tint: tintOf(placed.element, around) }] : []
  })
  const unmounted = near.filter(({ placed }) => !stage.settled.has(placed.element.id))
  const look = { zoom: view.zoom, colours, selection, hover: stage.hover, icon: imageOf }
  paintGrounds(pen, near, view.zoom, colours)
  paintElements(pen, { ...look, elements: unmounted.filter(({ placed }) => placed.container) })
  const chosen = stage.hover === undefined ? selection : new Set([...selection, stage.hover])
  paintLines(pen, { lines: liveLines(picture, boxOf), seen: window_, zoom: view.zoom, colours, chosen })
  paintElements(pen, { ...look, elements: unmounted.filter(({ placed }) => !placed.container) })
}

/** Where elements are at this moment of a drag or a resize. */
function liveBoxes({ gesture }: StageState): (placed: Placed) => Box {
  if (gesture?.type === 'move')
    return ({ element, box }) =>
      gesture.moving.has(element.id) ? { ...box, x: box.x + gesture.dx, y: box.y + gesture.dy } : box
  if (gesture?.type === 'resize') return ({ element, box }) => (element.id === gesture.id ? gesture.box : box)
  return ({ box }) => box
}

function liveLines({ design, scene, stage }: Picture, boxOf: (placed: Placed) => Box): readonly Line[] {
  const lines = allLines(design, scene)
  const { gesture } = stage
  if (gesture?.type !== 'move' && gesture?.type !== 'resize') return lines
  const moves = (id: Id) => (gesture.type === 'move' ? gesture.moving.has(id) : gesture.id === id)
  return lines.map((line) => {
    const from = drawn(scene, line.wire.from)
    const to = drawn(scene, line.wire.to)
    if (!from || !to || (!moves(from.element.id) && !moves(to.element.id))) return line
    return lineOf(line.wire, route(scene, from, to, boxOf))
  })
}
