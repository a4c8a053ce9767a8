import type { Box, Design, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { lanesOf } from '@/lib/layout/lanes'
import type { Theme } from '@/lib/picture/colours'
import { coloursOf } from '@/lib/picture/colours'
import { headingOf } from '@/lib/picture/heading'
import type { Placed, Scene } from '@/lib/picture/scene'
import { tintOf } from '@/lib/picture/tint'
import type { Line } from '@/lib/picture/lines'
import { lineOf, runsOf } from '@/lib/picture/lines'
import { crosses } from './hit'
import { imageOf } from './icons'
import { liveBoxes } from './live-boxes'
import { paintElements, paintGrounds } from './paint-elements'
import type { Look } from './paint-lines'
import { areAnyDrawn, isDrawn, paintLines } from './paint-lines'
import { paintMarks } from './paint-marks'
import { paintNames } from './paint-names'
import type { StageState } from './stage'
import type { View } from './view'
import { seen } from './view'

export type Picture = {
  readonly design: Design
  readonly scene: Scene
  readonly stage: StageState
  readonly selection: ReadonlySet<Id>
  readonly theme: Theme
}

/** What a painted canvas shows: it is moved and scaled by style until it is painted again. */
export type Painted = { readonly view: View; readonly shows: Box }

/** Room painted around what is seen, in pixels of the screen, so that a pan needs no paint. */
export const ROOM = 240

/** Paint what is not in the DOM: grounds and lines, and the elements that are not mounted. */
export function paint(canvas: HTMLCanvasElement, picture: Picture): Painted | undefined {
  const { design, scene, stage, selection, theme } = picture
  const { view, area } = stage
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  const sharp = Math.min(2, window.devicePixelRatio || 1)
  const [width, height] = [area.width + 2 * ROOM, area.height + 2 * ROOM].map((size) =>
    Math.round(size * sharp),
  )
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  const [left, top] = [(view.x + ROOM) * sharp, (view.y + ROOM) * sharp]
  pen.setTransform(view.zoom * sharp, 0, 0, view.zoom * sharp, left, top)

  // While something is dragged every frame is painted, and only what is seen.
  const window_ = seen(view, area, stage.gesture ? 8 : ROOM)
  const colours = coloursOf(theme)
  const boxOf = liveBoxes(stage.gesture)
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
  const lines = { zoom: view.zoom, colours, chosen }
  const written = near.flatMap(({ placed, box }) =>
    placed.container ? headingsIn(around, placed, box) : [box],
  )
  paintLines(pen, { ...lines, written, lines: linesIn(picture, lines, window_, boxOf) })
  paintElements(pen, { ...look, elements: unmounted.filter(({ placed }) => !placed.container) })
  paintMarks(pen, stage.overview ? near : unmounted, { ...look, design })
  if (stage.overview) paintNames(pen, near, view.zoom, colours)
  return { view, shows: window_ }
}

/** Where a container and its lanes say what they are. */
const headingsIn = (around: Around, placed: Placed, box: Box): readonly Box[] => [
  headingOf(placed, box),
  ...(placed.collapsed ? [] : lanesOf(around, placed.element)).map(({ x, y }) => ({
    x: box.x + x,
    y: box.y + y,
    width: 80,
    height: 20,
  })),
]

/** The lines that may be seen, and every one whose end is being moved. */
function linesIn({ design, stage }: Picture, look: Look, window_: Box, boxOf: (placed: Placed) => Box) {
  const { gesture } = stage
  const moves = ({ element: { id } }: Placed) =>
    (gesture?.type === 'move' && gesture.moving.has(id)) || (gesture?.type === 'resize' && gesture.id === id)
  const lines: Line[] = []
  if (!areAnyDrawn(look)) return lines
  for (const run of runsOf(design)) {
    if (!isDrawn(run.wire, look)) continue
    if (moves(run.from) || moves(run.to)) lines.push(lineOf(design, run, boxOf))
    else if (crosses(run.reach, window_)) lines.push(lineOf(design, run))
  }
  return lines
}
