import type { Id } from '@/lib/design/element'
import type { Point } from '@/lib/picture/route'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import { tracesOf } from '../editor/tracing/traces'
import type { Follow, Tools } from './follow'
import { startConnect } from './gesture-connect'
import { startMarquee } from './gesture-marquee'
import { startMove } from './gesture-move'
import { startResize } from './gesture-resize'
import { elementAt, isGrip, markAt } from './hit'
import { drawn } from '@/lib/picture/scene'
import { toDrawing } from './view'

/** Pixels of the screen before a press becomes a drag. */
const THRESHOLD = 4

/**
 * What a press on the canvas begins. Everything is found by our own hit test, so that what is painted and what is in
 * the DOM behave alike. Leaves and labels are dragged, bodies of containers pan, Shift draws a marquee.
 * Shape: true when the press is ours and must not pan.
 */
export function press(tools: Tools, event: PointerEvent): boolean {
  const { editor, stage } = tools
  const start = drawingPoint(tools, event)
  const target = event.target instanceof Element ? event.target : undefined
  const state = editor.getState()
  const marked = markAt(designIn(state), stage.scene(), start).map(({ id }) => id)
  const hit = elementAt(stage.scene(), start)
  const grip = hit && marked.length === 0 && isGrip(hit, start) ? hit.element.id : undefined
  const side = target?.closest<HTMLElement>('[data-resize]')?.dataset.resize
  const connecting = target?.closest<HTMLElement>('[data-connect]')?.dataset.connect

  const begin = (): Follow | undefined => {
    if (side) return startResize(tools, [...state.selection][0], side)
    if (connecting) return startConnect(tools, connecting)
    if (event.shiftKey) return startMarquee(tools, start)
    if (grip === undefined) return undefined
    if (!state.selection.has(grip)) state.select([grip], event.ctrlKey || event.metaKey ? 'add' : 'replace')
    return startMove(tools, grip, start)
  }
  const found = marked.length > 0 ? marked : hit ? [hit.element.id] : []
  const click = () => tracesOf(editor).pick(found[0]) || choose(editor, found, event)
  const ours = side !== undefined || connecting !== undefined || event.shiftKey || grip !== undefined
  follow(tools, event, begin, side || connecting ? undefined : click)
  return ours
}

/** A press that did not move: choose the element, or with Shift, Ctrl or Cmd add or take it away. */
function choose(editor: EditorStore, ids: readonly Id[], { shiftKey, ctrlKey, metaKey }: PointerEvent) {
  const more = shiftKey || ctrlKey || metaKey
  if (ids.length > 0 || !more) editor.getState().select(ids, more ? 'toggle' : 'replace')
}

/**
 * Choose what is asked for its menu: what is under the pointer, or what the keyboard is on. Where the menu opens, in pixels
 * of the window; undefined over the bare canvas.
 */
export function chooseAt(tools: Tools, event: MouseEvent): Point | undefined {
  const { editor, stage, root } = tools
  const state = editor.getState()
  const byKey = !(event instanceof PointerEvent) || event.pointerType === ''
  if (byKey) {
    const box = state.focus === undefined ? undefined : drawn(stage.scene(), state.focus)?.box
    const { left, top } = root.getBoundingClientRect()
    const { x, y, zoom } = stage.get().view
    return (
      box && { x: left + x + (box.x + box.width / 2) * zoom, y: top + y + (box.y + box.height / 2) * zoom }
    )
  }
  const point = drawingPoint(tools, event)
  const [marked] = markAt(designIn(state), stage.scene(), point)
  const id = marked?.id ?? elementAt(stage.scene(), point)?.element.id
  if (id !== undefined && !state.selection.has(id)) state.select([id])
  return id === undefined ? undefined : { x: event.clientX, y: event.clientY }
}

export function drawingPoint(
  { root, stage }: Tools,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const { left, top } = root.getBoundingClientRect()
  return toDrawing(stage.get().view, { x: clientX - left, y: clientY - top })
}

function follow(tools: Tools, down: PointerEvent, begin: () => Follow | undefined, click?: () => void) {
  let gesture: Follow | undefined
  let moved = false
  let latest: PointerEvent | undefined
  let frame = 0
  const step = () => {
    frame = 0
    if (latest) gesture?.to(drawingPoint(tools, latest))
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD
    if (!moved && far) {
      moved = true
      gesture = begin()
    }
    latest = event
    if (gesture && !frame) frame = requestAnimationFrame(step)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('pointermove', onMove)
    removeEventListener('pointerup', onUp)
    removeEventListener('pointercancel', onCancel)
    removeEventListener('keydown', onKey, true)
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    stop()
    if (!moved) return click?.()
    const point = drawingPoint(tools, event)
    gesture?.to(point)
    gesture?.end(point)
  }
  const onCancel = () => {
    stop()
    gesture?.cancel()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !gesture) return
    event.stopPropagation()
    event.preventDefault()
    onCancel()
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', onUp)
  addEventListener('pointercancel', onCancel)
  addEventListener('keydown', onKey, true)
}
