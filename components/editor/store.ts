import { createStore } from 'zustand/vanilla'
import type { Design, Id } from '@/lib/design/element'
import type { History } from '@/lib/design/history'
import { perform, redo, startHistory, undo } from '@/lib/design/history'
import type { Patch } from '@/lib/design/patch'

/** What is open besides the canvas. One word each; a panel shows itself when its word is set. */
export type Overlay = 'search' | 'read' | 'history' | 'shortcuts' | 'connect' | 'add' | 'move' | undefined
export type Dock = 'findings' | 'trace' | 'promises' | 'matrix' | 'quotas' | 'template' | undefined
export type Side = 'palette' | 'outline'

export type EditorState = {
  /** The stored design that is open. */
  readonly designId: string
  readonly name: string
  readonly history: History
  readonly selection: ReadonlySet<Id>
  /** The element that the keyboard is on; always shown on the canvas. */
  readonly focus: Id | undefined
  /** Set to make the canvas fly to these elements; a new object each time. */
  readonly reveal: { readonly ids: readonly Id[] } | undefined
  /** A line being drawn from one element to another, waiting for its meaning. */
  readonly pending: { readonly from: Id; readonly to: Id } | undefined
  readonly overlay: Overlay
  readonly dock: Dock
  readonly side: Side
  /** One line for the person: why a drop was refused, what was copied. */
  readonly notice: { readonly text: string; readonly tone: 'info' | 'error' } | undefined
}

export type EditorActions = {
  /** Do one step. Steps with the same gesture become one until another step comes between. */
  readonly perform: (label: string, patch: Patch, gesture?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly select: (ids: Iterable<Id>, mode?: 'replace' | 'add' | 'toggle') => void
  readonly setFocus: (id: Id | undefined) => void
  /** Select elements and fly to them. */
  readonly show: (ids: readonly Id[]) => void
  readonly set: (members: Partial<Omit<EditorState, 'history'>>) => void
  readonly notify: (text: string, tone?: 'info' | 'error') => void
  readonly rename: (name: string) => void
}

export type Editor = EditorState & EditorActions

/** The state of one open design and what can be done to it. */
export function createEditor(designId: string, name: string, design: Design) {
  return createStore<Editor>()((set, get) => {
    const keepExisting = (history: History) => ({
      history,
      selection: new Set([...get().selection].filter((id) => history.design.elements[id])),
      focus: get().focus !== undefined && history.design.elements[get().focus!] ? get().focus : undefined,
    })
    return {
      designId,
      name,
      history: startHistory(design),
      selection: new Set(),
      focus: undefined,
      reveal: undefined,
      pending: undefined,
      overlay: undefined,
      dock: 'findings',
      side: 'palette',
      notice: undefined,
      perform: (label, patch, gesture) =>
        set((state) =>
          keepExisting(perform(state.history, { label, patch, ...(gesture !== undefined && { gesture }) })),
        ),
      undo: () => set((state) => keepExisting(undo(state.history))),
      redo: () => set((state) => keepExisting(redo(state.history))),
      select: (ids, mode = 'replace') =>
        set((state) => {
          const selection = new Set(mode === 'replace' ? [] : state.selection)
          const list = [...ids]
          for (const id of list)
            if (mode === 'toggle' && selection.has(id)) selection.delete(id)
            else selection.add(id)
          return { selection, focus: list.at(-1) ?? (selection.size > 0 ? state.focus : undefined) }
        }),
      setFocus: (focus) => set({ focus }),
      show: (ids) => set({ selection: new Set(ids), focus: ids.at(-1), reveal: { ids } }),
      set: (members) => set(members),
      notify: (text, tone = 'info') => set({ notice: { text, tone } }),
      rename: (name) => set({ name }),
    }
  })
}

export type EditorStore = ReturnType<typeof createEditor>

/** The design as it is now. */
export const designIn = (state: EditorState): Design => state.history.design
