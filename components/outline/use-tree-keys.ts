'use client'

import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import type { Id } from '@/lib/design/element'
import { useEditorStore } from '../editor/context'
import { viewportOf } from '../editor/viewport'
import type { OutlineRow } from './outline-rows'
import { typeAhead } from './outline-rows'

const PAGE = 12
const PAUSE = 600

/**
 * The keys of a tree: arrows walk, open and close; letters find a name; Enter flies there, Space selects.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function useTreeKeys(
  rows: readonly OutlineRow[],
  at: number,
  setOpen: (id: Id, open: boolean) => void,
) {
  const editor = useEditorStore()
  const typed = useRef({ text: '', when: 0 })

  const go = (to: number | undefined, extend: boolean) => {
    const row = to === undefined ? undefined : rows[Math.max(0, Math.min(to, rows.length - 1))]
    if (!row) return
    const { id } = row.element
    if (extend) editor.getState().select([id], 'add')
    // Flying is for what is out of sight: walking along stays quiet.
    else if (viewportOf(editor)?.visible(id)) editor.getState().select([id])
    else editor.getState().show([id])
  }
  const type = (key: string) => {
    const now = performance.now()
    const text = (now - typed.current.when < PAUSE ? typed.current.text : '') + key
    typed.current = { text, when: now }
    go(typeAhead(rows, at, text), false)
  }

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[at]
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at + 1, event.shiftKey),
      ArrowUp: () => go(at < 0 ? 0 : at - 1, event.shiftKey),
      Home: () => go(0, false),
      End: () => go(rows.length - 1, false),
      PageDown: () => go(at + PAGE, false),
      PageUp: () => go(at - PAGE, false),
      ArrowRight: () => {
        if (row?.open === false) setOpen(row.element.id, true)
        else if (row?.open) go(at + 1, false)
      },
      ArrowLeft: () => {
        if (row?.open) setOpen(row.element.id, false)
        else go(row?.parent, false)
      },
      Enter: () => row && editor.getState().show([row.element.id]),
      ' ': () => row && editor.getState().select([row.element.id], 'toggle'),
    }
    const act = keys[event.key] ?? (/^[\p{L}\p{N}-]$/u.test(event.key) ? () => type(event.key) : undefined)
    if (!act) return
    event.preventDefault()
    act()
  }
}
