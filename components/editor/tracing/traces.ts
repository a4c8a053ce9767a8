'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Design, Id } from '@/lib/design/element'
import type { Trace } from '@/lib/trace/answer'
import type { Place } from '@/lib/trace/query'
import { useEditorStore } from '../context'
import { perEditor } from '../per-editor'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import type { Question } from './question'
import { NO_QUESTION, queryOf } from './question'

export type End = 'from' | 'to'

export type Answered = { readonly trace: Trace; readonly question: Question; readonly design: Design }

export type Traced = {
  readonly question: Question
  /** The latest answer; to an older question or in an older design while the tracer is at work. */
  readonly answered: Answered | undefined
  readonly busy: boolean
  /** Why there is no answer although a whole question was asked. */
  readonly trouble: string | undefined
  /** The end that the next click on the canvas chooses. */
  readonly armed: End | undefined
  /** The stop that is pointed at in the list, by its number. */
  readonly stop: number | undefined
}

const UNASKED: Traced = {
  question: NO_QUESTION,
  answered: undefined,
  busy: false,
  trouble: undefined,
  armed: undefined,
  stop: undefined,
}

export type Traces = ReturnType<typeof startTracing>

/** The question that is asked of the open design, and its answer. */
export const tracesOf = perEditor(startTracing)

/** Asked anew when the question or the design changes, while the panel is open; the latest wins. */
function startTracing(editor: EditorStore) {
  const store = createStore<Traced>(() => UNASKED)
  let asked: { question: Question; design: Design } | undefined

  const follow = () => {
    const { question, busy } = store.getState()
    const state = editor.getState()
    if (state.dock !== 'trace' || busy) return
    const design = designIn(state)
    if (asked?.question === question && sameElements(asked.design, design)) return
    void ask(question, design)
  }
  const ask = async (question: Question, design: Design) => {
    asked = { question, design }
    const query = queryOf(question)
    if (!query) return store.setState({ answered: undefined, trouble: undefined })
    store.setState({ busy: true })
    try {
      const { tracer } = await import('./tracer')
      const trace = await tracer.ask(design, 'trace', query)
      const isStill = queryOf(store.getState().question) !== undefined
      store.setState({
        busy: false,
        trouble: undefined,
        ...(isStill && { answered: { trace, question, design } }),
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const trouble = `The tracer stopped: ${reason} Change the question to ask again.`
      store.setState({ busy: false, answered: undefined, trouble })
    }
    follow()
  }
  editor.subscribe((state, before) => {
    if (state.dock !== before.dock && state.dock !== 'trace') store.setState({ armed: undefined })
    if (state.dock !== before.dock || designIn(state) !== designIn(before)) follow()
  })
  store.subscribe((state, before) => {
    if (state.question !== before.question) follow()
  })

  return {
    store,
    /** Change parts of the question. */
    ask: (parts: Partial<Question>) =>
      store.setState((state) => ({
        question: { ...state.question, ...parts },
        armed: undefined,
        stop: undefined,
      })),
    arm: (armed: End | undefined) => store.setState({ armed }),
    /** A click on the canvas chose this element, or nothing; true when one was waited for. */
    pick(id: Id | undefined): boolean {
      const { armed, question } = store.getState()
      if (!armed || id === undefined) return armed !== undefined
      // Who clicked the start goes on to click the end.
      store.setState({
        armed: armed === 'from' && !question.to ? 'to' : undefined,
        stop: undefined,
        question: { ...question, [armed]: { element: id } satisfies Place },
      })
      return true
    },
    point: (stop: number | undefined) => store.getState().stop !== stop && store.setState({ stop }),
    clear: () => store.setState({ ...UNASKED, busy: store.getState().busy }),
  }
}

const sameElements = (a: Design, b: Design) => a.elements === b.elements

/** A part of the question and its answer; the component renders again when that part changes. */
export const useTraced = <T>(select: (traced: Traced) => T): T =>
  useStore(tracesOf(useEditorStore()).store, select)

/** What can be done to the question. */
export const useTraces = (): Traces => tracesOf(useEditorStore())
