'use client'

import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Editor, EditorStore } from './store'

const EditorContext = createContext<EditorStore | undefined>(undefined)

export const EditorProvider = EditorContext.Provider

/** The store itself, for handlers that need the state at the moment of a click. */
export function useEditorStore(): EditorStore {
  const store = use(EditorContext)
  if (!store) throw new Error('useEditorStore is called outside EditorProvider')
  return store
}

/** A part of the editor's state; the component renders again when that part changes. */
export const useEditor = <T,>(select: (editor: Editor) => T): T => useStore(useEditorStore(), select)
