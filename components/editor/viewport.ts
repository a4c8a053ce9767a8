import type { Id } from '@/lib/design/element'
import type { EditorStore } from './store'

/** What a drop at a point would mean, in words: "in public-a", or why it is refused. */
export type Aim = { readonly ok: boolean; readonly text: string }

/** What the canvas can do for commands and the palette. Points are in pixels of the browser's window. */
export type Viewport = {
  /** Show the whole design. */
  readonly fit: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly zoomToSelection: () => void
  readonly focus: () => void
  /** A kind is carried over the canvas: show where it would land. Undefined when the point is off the canvas. */
  readonly aim: (kind: string, x: number, y: number) => Aim | undefined
  /** Let go of it there; true when it landed. */
  readonly drop: (kind: string, x: number, y: number) => boolean
  /** The carrying ended without a drop. */
  readonly cancel: () => void
  /** The element that stands in the middle of what is seen, for adding without a pointer. */
  readonly middle: () => { readonly x: number; readonly y: number }
  readonly visible: (id: Id) => boolean
}

const viewports = new WeakMap<EditorStore, Viewport>()

/** The canvas of an editor says what it can do, and takes it back when it goes. */
export function setViewport(editor: EditorStore, viewport: Viewport): () => void {
  viewports.set(editor, viewport)
  return () => {
    if (viewports.get(editor) === viewport) viewports.delete(editor)
  }
}

/** The canvas of an editor; undefined while none is mounted. */
export const viewportOf = (editor: EditorStore): Viewport | undefined => viewports.get(editor)
