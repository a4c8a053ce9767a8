'use client'

import type { ReactNode } from 'react'
import { createContext, use, useEffect, useState } from 'react'
import { nanoid } from 'nanoid'
import { useStore } from 'zustand'
import type { Actions, KeptDesign } from './actions'
import type { Autosave, SaveState } from './autosave'
import { createAutosave } from './autosave'
import type { Draft } from './autosave-draft'
import { draftsOf, dropDraft, keepDraft } from './autosave-draft'
import { useEditorStore } from './context'

type Saving = { readonly autosave: Autosave; readonly left: readonly Draft[] }

const SavingContext = createContext<Saving | undefined>(undefined)

/** Keeps the open design saved, whatever happens to the page. */
export function AutosaveProvider({
  kept,
  save,
  children,
}: {
  kept: KeptDesign
  save: Actions['saveDesign']
  children: ReactNode
}) {
  const editor = useEditorStore()
  const [saving] = useState((): Saving => {
    const tab = nanoid(8)
    const left = draftsOf(kept.id)
    const autosave = createAutosave(editor, kept, {
      save,
      keep: (draft) => keepDraft(kept.id, tab, { ...draft, at: new Date().toISOString() }),
      release: () => dropDraft(kept.id, tab),
    })
    return { autosave, left }
  })
  const { autosave } = saving

  useEffect(() => {
    const stop = autosave.start()
    const flush = () => void autosave.flush()
    const onVisibility = () => void autosave.flush()
    const onLeave = (event: BeforeUnloadEvent) => {
      if (autosave.isSaved()) return
      autosave.keep()
      void autosave.flush()
      // What is only waiting its turn goes out with the page; what the server refused would be left behind.
      const { status } = autosave.state.getState()
      if (status === 'failed' || status === 'stale' || status === 'gone') event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    addEventListener('pagehide', autosave.keep)
    addEventListener('online', flush)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      removeEventListener('beforeunload', onLeave)
      removeEventListener('pagehide', autosave.keep)
      removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', onVisibility)
      // Leaving for another page of the product: nothing waits any longer.
      autosave.keep()
      void autosave.flush()
      stop()
    }
  }, [autosave])

  return <SavingContext value={saving}>{children}</SavingContext>
}

function useSaving(): Saving {
  const saving = use(SavingContext)
  if (!saving) throw new Error('useAutosave is called outside AutosaveProvider')
  return saving
}

export const useAutosave = (): Autosave => useSaving().autosave

/** Unsaved work that earlier tabs had left when this one was opened. */
export const useLeftDrafts = (): readonly Draft[] => useSaving().left

/** A part of how saving stands. */
export const useSaveState = <T,>(select: (state: SaveState) => T): T => useStore(useAutosave().state, select)
