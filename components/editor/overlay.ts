'use client'

import { useEditor, useEditorStore } from './context'
import type { Overlay } from './store'

/** Is a dialog open, and how to close it. Closing it does not close another that took its place. */
export function useOverlay(
  overlay: Exclude<Overlay, undefined>,
): readonly [open: boolean, close: () => void] {
  const store = useEditorStore()
  const open = useEditor((editor) => editor.overlay === overlay)
  return [
    open,
    () => {
      if (store.getState().overlay === overlay) store.getState().set({ overlay: undefined })
    },
  ]
}
