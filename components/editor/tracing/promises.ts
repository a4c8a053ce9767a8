'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Design } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { useEditorStore } from '../context'
import { perEditor } from '../per-editor'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import type { Judged } from './keep-promises'

type Promises = {
  readonly judged: readonly Judged[]
  /** The design that they were judged in; undefined before the first time. */
  readonly design: Design | undefined
  readonly busy: boolean
  readonly trouble: string | undefined
}

const NONE: Promises = { judged: [], design: undefined, busy: false, trouble: undefined }

/** The promises of the open design and whether they hold, however many ask. */
const promisesOf = perEditor(startKeeping)

/** Judged anew as the design changes; the latest wins. A design without promises never starts the tracer. */
function startKeeping(editor: EditorStore) {
  const store = createStore<Promises>(() => NONE)
  const follow = () => {
    const design = designIn(editor.getState())
    const { busy, design: before } = store.getState()
    if (busy || before?.elements === design.elements) return
    if (aroundOf(design).all('promise').length === 0) return store.setState({ ...NONE, design })
    void judge(design)
  }
  const judge = async (design: Design) => {
    store.setState({ busy: true })
    try {
      const { tracer } = await import('./tracer')
      const judged = await tracer.ask(design, 'keepPromises', undefined)
      store.setState({ judged, design, busy: false, trouble: undefined })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      store.setState({ ...NONE, design, trouble: `The promises could not be checked: ${reason}` })
    }
    follow()
  }
  editor.subscribe((state, before) => {
    if (designIn(state) !== designIn(before)) follow()
  })
  // What is drawn comes first.
  if (typeof requestIdleCallback === 'undefined') setTimeout(follow)
  else requestIdleCallback(follow, { timeout: 2_000 })
  return store
}

/** A part of what is known of the promises; renders again when that part changes. */
export const usePromises = <T>(select: (promises: Promises) => T): T =>
  useStore(promisesOf(useEditorStore()), select)

/** How many promises do not hold, or are not known to. */
export const brokenIn = ({ judged }: Promises): number => judged.filter(({ kept }) => kept !== true).length
