import type { Design } from './element'
import type { Patch } from './patch'
import { applyPatch, invert, isEmpty, squash } from './patch'
import { same } from './same'

/** One thing a person did, with the words for it: "Move subnet public-a". */
export type Step = { readonly label: string; readonly patch: Patch; readonly gesture?: string }

export type History = {
  readonly design: Design
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

const LONGEST = 1_000

export const startHistory = (design: Design): History => ({ design, done: [], undone: [] })

/** Do one step. Steps of the same gesture (a drag, typing in one field) become one; one that led back to where it began is none. */
export function perform(history: History, step: Step): History {
  if (isEmpty(step.patch)) return history
  const design = applyPatch(history.design, step.patch)
  const last = history.done.at(-1)
  if (last && step.gesture !== undefined && last.gesture === step.gesture && history.undone.length === 0) {
    const merged = withoutSame(squash(last.patch, step.patch))
    const rest = history.done.slice(0, -1)
    return { design, done: isEmpty(merged) ? rest : [...rest, { ...last, patch: merged }], undone: [] }
  }
  return { design, done: [...history.done, step].slice(-LONGEST), undone: [] }
}

export function undo(history: History): History {
  const step = history.done.at(-1)
  if (!step) return history
  const design = applyPatch(history.design, invert(step.patch))
  // An undone gesture is over: later steps must not merge into what comes before it.
  return { design, done: history.done.slice(0, -1), undone: [...history.undone, step] }
}

export function redo(history: History): History {
  const step = history.undone.at(-1)
  if (!step) return history
  const design = applyPatch(history.design, step.patch)
  return { design, done: [...history.done, step], undone: history.undone.slice(0, -1) }
}

const withoutSame = (patch: Patch): Patch =>
  Object.fromEntries(Object.entries(patch).filter(([, [before, after]]) => !same(before, after)))
