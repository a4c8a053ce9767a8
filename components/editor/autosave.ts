import { createStore } from 'zustand/vanilla'
import type { Design } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import type { Step } from '@/lib/design/history'
import type { KeptDesign, SaveInput, SaveOutcome } from './actions'
import type { Result } from '@/lib/design/result'
import type { EditorStore } from './store'

/** How long the hands must rest before a change is sent, in milliseconds. */
const REST = 600
const FIRST_RETRY = 2_000
const LAST_RETRY = 30_000

export type SaveState = {
  /** stale: another tab saved first and the person must choose. gone: the design was deleted. */
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale' | 'gone'
  readonly savedAt: string
  /** Why the last save failed. */
  readonly message: string | undefined
  /** What another tab saved, while `status` is stale. */
  readonly theirs: KeptDesign | undefined
}

/** The last state that the server and this editor agreed on. */
export type Common = {
  readonly rev: number
  readonly name: string
  readonly text: string
  readonly design: Design
  readonly step: Step | undefined
}

export type Autosave = ReturnType<typeof createAutosave>

/**
 * Sends every change of an editor to be kept, one save at a time. `keep` takes unsaved work aside in this browser
 * and `release` lets go of it once the server has it.
 */
export function createAutosave(
  editor: EditorStore,
  kept: KeptDesign,
  io: {
    readonly save: (input: SaveInput) => Promise<Result<SaveOutcome>>
    readonly keep: (draft: { rev: number; name: string; text: string }) => void
    readonly release: () => void
  },
) {
  const state = createStore<SaveState>()(() => ({
    status: 'saved',
    savedAt: kept.savedAt,
    message: undefined,
    theirs: undefined,
  }))
  const now = () => {
    const { history, name } = editor.getState()
    return { design: history.design, name, step: history.done.at(-1) }
  }
  let common: Common = { rev: kept.rev, name: kept.name, text: kept.text, ...pickDesign(now()) }
  let timer: ReturnType<typeof setTimeout> | undefined
  let retry = FIRST_RETRY
  let flying = false

  const isDirty = () => now().design !== common.design || now().name !== common.name
  const isPaused = () => state.getState().status === 'stale' || state.getState().status === 'gone'

  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  const agree = (rev: number, text: string, at: { name: string } & ReturnType<typeof pickDesign>) => {
    common = { rev, text, ...at }
    retry = FIRST_RETRY
    if (isDirty()) return wait(REST)
    io.release()
    state.setState({ status: 'saved', message: undefined })
  }

  /** Send what is unsaved now. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (flying || isPaused()) return
    const at = now()
    if (!isDirty()) return agree(common.rev, common.text, at)
    const text = writeDesign(at)
    if (text === common.text && at.name === common.name) return agree(common.rev, text, at)
    flying = true
    state.setState({ status: 'saving' })
    const input = { id: kept.id, rev: common.rev, name: at.name, text, note: noteOf() }
    const result = await io.save(input).catch((): Result<SaveOutcome> => NO_ANSWER)
    flying = false
    if (!result.ok) {
      io.keep({ rev: common.rev, name: at.name, text })
      state.setState({ status: 'failed', message: result.message })
      wait(retry)
      retry = Math.min(retry * 2, LAST_RETRY)
    } else if (result.value.outcome === 'saved') {
      state.setState({ savedAt: result.value.savedAt })
      agree(result.value.rev, text, at)
    } else {
      io.keep({ rev: common.rev, name: at.name, text })
      const theirs = result.value.outcome === 'stale' ? result.value.current : undefined
      state.setState({ status: result.value.outcome, theirs, message: undefined })
    }
  }

  /** What was done since the last save, in words. */
  const noteOf = (): string => {
    const { history, name } = editor.getState()
    const from = common.step ? history.done.indexOf(common.step) : -1
    const steps = from < 0 && common.step ? history.done.slice(-1) : history.done.slice(from + 1)
    const last = steps.at(-1)?.label
    if (history.design === common.design) return clip(`Rename to ${name}`)
    if (last === undefined)
      return history.undone.length > 0 ? 'Undo' : (history.done.at(-1)?.label ?? 'Saved')
    return clip(steps.length > 1 ? `${last} and ${steps.length - 1} more` : last)
  }

  const start = () => {
    const unsubscribe = editor.subscribe((after, before) => {
      if (after.history.design === before.history.design && after.name === before.name) return
      if (isPaused()) return
      if (!flying && state.getState().status !== 'failed') state.setState({ status: 'unsaved' })
      wait(REST)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }

  return {
    state,
    /** Watch the editor; the function returned ends it. */
    start,
    flush,
    isSaved: () => !flying && !isDirty(),
    common: () => common,
    /** Take unsaved work aside, for when the page goes away. */
    keep: () => {
      if (flying || isDirty()) io.keep({ rev: common.rev, name: now().name, text: writeDesign(now()) })
    },
    /** Go on from what another tab saved; what differs from it here is then saved. */
    continueFrom: (theirs: KeptDesign, design: Design) => {
      common = { rev: theirs.rev, name: theirs.name, text: theirs.text, design, step: now().step }
      state.setState({ status: 'unsaved', theirs: undefined, savedAt: theirs.savedAt })
      void flush()
    },
    /** What is unsaved is kept elsewhere: there is nothing to wait for any more. */
    letGo: () => {
      common = { ...common, ...now() }
      io.release()
    },
    /** Try again after the design was put back. */
    resume: () => {
      state.setState({ status: 'unsaved' })
      void flush()
    },
  }
}

const NO_ANSWER = { ok: false, message: 'the server does not answer' } as const

const pickDesign = ({ design, step }: { design: Design; step: Step | undefined }) => ({ design, step })

const clip = (text: string) => {
  const line = text.replace(/\p{Cc}+/gu, ' ')
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
