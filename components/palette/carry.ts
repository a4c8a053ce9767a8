import { createStore } from 'zustand/vanilla'
import type { Definition } from '@/lib/elements/define'
import type { EditorStore } from '../editor/store'
import type { Aim } from '../editor/viewport'
import { viewportOf } from '../editor/viewport'

/** The kind that is being carried from the palette, where the pointer is, and what letting go there would do. */
export type Carried = {
  readonly definition: Definition
  readonly x: number
  readonly y: number
  readonly aim: Aim | undefined
}

export const carried = createStore<{ now: Carried | undefined }>(() => ({ now: undefined }))

const THRESHOLD = 4

/** Follow the pointer with a kind until it is let go. Pointer events, so that touch works like the mouse. */
export function carry(editor: EditorStore, definition: Definition, down: PointerEvent) {
  const { kind } = definition
  let moved = false
  let latest = down
  let frame = 0
  const step = () => {
    frame = 0
    const { clientX: x, clientY: y } = latest
    carried.setState({ now: { definition, x, y, aim: viewportOf(editor)?.aim(kind, x, y) } })
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    latest = event
    moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD
    if (moved && !frame) frame = requestAnimationFrame(step)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('pointermove', onMove)
    removeEventListener('pointerup', onUp)
    removeEventListener('pointercancel', onCancel)
    removeEventListener('keydown', onKey, true)
    carried.setState({ now: undefined })
    // The click that a browser sends after this press must not add the kind a second time.
    if (moved) swallowClick()
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    stop()
    if (!moved) return
    if (viewportOf(editor)?.drop(kind, event.clientX, event.clientY)) viewportOf(editor)?.focus()
  }
  const onCancel = () => {
    stop()
    viewportOf(editor)?.cancel()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !moved) return
    event.stopPropagation()
    onCancel()
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', onUp)
  addEventListener('pointercancel', onCancel)
  addEventListener('keydown', onKey, true)
}

function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
  }
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 50)
}
