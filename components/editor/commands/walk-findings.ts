import { findingsOf } from '../findings'
import type { EditorStore } from '../store'
import { defineCommand } from './define'

/** Elements with findings that nobody waived, in the order of the design. */
const troubled = (editor: EditorStore) => [...findingsOf(editor).getState().byElement.keys()]

const walk = (id: string, label: string, keys: readonly string[], step: 1 | -1) =>
  defineCommand({
    id,
    label,
    group: 'select',
    keys,
    when: (editor) => troubled(editor).length > 0,
    run: (editor) => {
      const ids = troubled(editor)
      const at = ids.findIndex((id) => editor.getState().selection.has(id))
      const next = ids[at < 0 ? 0 : (at + step + ids.length) % ids.length]
      if (next !== undefined) editor.getState().show([next])
      editor.getState().set({ dock: 'findings' })
    },
  })

export const findingWalks = [
  walk('next-finding', 'Next finding', ['F8'], 1),
  walk('previous-finding', 'Previous finding', ['Shift+F8'], -1),
]
