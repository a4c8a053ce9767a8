import { createStore } from 'zustand/vanilla'
import type { Box, Id } from '@/lib/design/element'
import type { Scene } from '@/lib/picture/scene'
import { sceneOf } from '@/lib/picture/scene'
import type { Point } from '@/lib/picture/route'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import type { Aim } from '../editor/viewport'
import { BUDGET, chooseMounted, stepTowards } from './mount'
import type { Area, View } from './view'
import { inside, seen, viewOf } from './view'

/** What the pointer is doing. Nothing of it is in the design until it ends. */
export type Gesture =
  | {
      readonly type: 'move'
      readonly ids: readonly Id[]
      /** The ids and everything inside them. */
      readonly moving: ReadonlySet<Id>
      readonly dx: number
      readonly dy: number
      readonly target: Id | undefined
      readonly aim: Aim | undefined
    }
  | { readonly type: 'resize'; readonly id: Id; readonly box: Box }
  | {
      readonly type: 'connect'
      readonly from: Id
      readonly to: Point
      readonly target: Id | undefined
      readonly aim: Aim | undefined
    }
  | { readonly type: 'marquee'; readonly box: Box }
  | {
      readonly type: 'carry'
      readonly kind: string
      readonly box: Box
      readonly target: Id | undefined
      readonly ok: boolean
    }

export type StageState = {
  readonly view: View
  readonly area: Area
  readonly overview: boolean
  readonly mounted: ReadonlySet<Id>
  /** Nodes that the browser has surely drawn; the others are painted. */
  readonly settled: ReadonlySet<Id>
  readonly gesture: Gesture | undefined
  readonly hover: Id | undefined
}

/** Moves the camera; React Flow's own. */
export type Camera = (view: View, duration: number) => void

/** Room around what is seen, in pixels of the screen, that is mounted ahead of a pan. */
const MARGIN = 240
const FLIGHT = 220

/** What the canvas knows beside the design: where it looks, what is mounted, what the pointer does. */
export function createStage(editor: EditorStore) {
  const scene = (): Scene => sceneOf(designIn(editor.getState()))
  const store = createStore<StageState>(() => ({
    view: { x: 0, y: 0, zoom: 1 },
    area: { width: 0, height: 0 },
    overview: false,
    mounted: new Set(),
    settled: new Set(),
    gesture: undefined,
    hover: undefined,
  }))
  let camera: Camera = () => {}
  let chosenFor: { area: Box; zoom: number; scene: Scene } | undefined
  let pending = false

  const choose = () => {
    pending = false
    const { view, area, overview, mounted } = store.getState()
    if (area.width === 0) return
    const box = seen(view, area, MARGIN)
    const now = scene()
    const wanted = chooseMounted(now, box, view.zoom, overview)
    const { ids, done } = stepTowards(mounted, wanted.mounted)
    if (ids.size > BUDGET) throw new Error(`At most ${BUDGET} nodes may be mounted, got ${ids.size}.`)
    chosenFor = done ? { area: box, zoom: view.zoom, scene: now } : undefined
    if (!done) later()
    if (wanted.overview !== overview || !same(ids, mounted)) {
      const { settled } = store.getState()
      store.setState({
        overview: wanted.overview,
        mounted: ids,
        settled: new Set([...ids].filter((id) => settled.has(id))),
      })
      requestAnimationFrame(() =>
        requestAnimationFrame(() => store.setState((state) => ({ settled: state.mounted }))),
      )
    }
  }
  const later = () => {
    if (pending) return
    pending = true
    requestAnimationFrame(choose)
  }
  const chooseIfNeeded = () => {
    const { view, area } = store.getState()
    const stale =
      !chosenFor ||
      chosenFor.scene !== scene() ||
      !inside(chosenFor.area, seen(view, area)) ||
      view.zoom / chosenFor.zoom > 1.3 ||
      view.zoom / chosenFor.zoom < 0.77
    if (stale) later()
  }

  const fly = (view: View, duration = FLIGHT) => {
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches
    camera(view, reduced ? 0 : duration)
  }

  return {
    store,
    scene,
    get: store.getState,
    setCamera: (next: Camera) => void (camera = next),
    setView(view: View) {
      store.setState({ view })
      chooseIfNeeded()
    },
    setArea(area: Area) {
      store.setState({ area })
      later()
    },
    setGesture: (gesture: Gesture | undefined) => store.setState({ gesture }),
    setHover: (hover: Id | undefined) => store.getState().hover !== hover && store.setState({ hover }),
    designChanged: chooseIfNeeded,
    /** Mount what the window wants without waiting for a frame. */
    choose,
    fly,
    showBox(box: Box | undefined, most = 1, duration = FLIGHT) {
      const { area } = store.getState()
      if (box && area.width > 0) fly(viewOf(box, area, most), duration)
      else fly({ x: area.width / 2, y: area.height / 2, zoom: 1 }, duration)
    },
    zoomBy(factor: number) {
      const { view, area } = store.getState()
      const zoom = Math.min(2.5, Math.max(0.02, view.zoom * factor))
      const k = zoom / view.zoom
      const [cx, cy] = [area.width / 2, area.height / 2]
      fly({ zoom, x: cx - (cx - view.x) * k, y: cy - (cy - view.y) * k }, 120)
    },
  }
}

export type Stage = ReturnType<typeof createStage>

const same = (a: ReadonlySet<Id>, b: ReadonlySet<Id>) => a.size === b.size && [...a].every((id) => b.has(id))
