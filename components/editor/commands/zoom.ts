import type { Viewport } from '../viewport'
import { viewportOf } from '../viewport'
import type { EditorStore } from '../store'
import { defineCommand } from './define'

const zooms: readonly {
  id: string
  label: string
  keys: readonly string[]
  to: (viewport: Viewport) => void
  when?: (editor: EditorStore) => boolean
}[] = [
  { id: 'zoom-in', label: 'Zoom in', keys: ['=', 'Plus', 'Mod+='], to: (viewport) => viewport.zoomIn() },
  { id: 'zoom-out', label: 'Zoom out', keys: ['-', 'Mod+-'], to: (viewport) => viewport.zoomOut() },
  { id: 'zoom-fit', label: 'Zoom to fit', keys: ['F', 'Mod+0'], to: (viewport) => viewport.fit() },
  {
    id: 'zoom-selection',
    label: 'Zoom to the selection',
    keys: ['Shift+F'],
    to: (viewport) => viewport.zoomToSelection(),
    when: (editor) => editor.getState().selection.size > 0,
  },
]

export const zoomCommands = zooms.map(({ to, when, ...zoom }) =>
  defineCommand({
    ...zoom,
    group: 'view',
    when: (editor) => viewportOf(editor) !== undefined && (when?.(editor) ?? true),
    run: (editor) => {
      const viewport = viewportOf(editor)
      if (viewport) to(viewport)
    },
  }),
)
