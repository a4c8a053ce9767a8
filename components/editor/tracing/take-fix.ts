import type { Fix } from '@/lib/trace/answer'
import { settle } from '../place'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import { tracesOf } from './traces'

/** Do what takes a blocker away, as one step. False, and told, when the design has changed since it was found. */
export function takeFix(editor: EditorStore, { label, patch }: Fix): boolean {
  const design = designIn(editor.getState())
  const isFresh = tracesOf(editor).store.getState().answered?.design.elements === design.elements
  if (isFresh) editor.getState().perform(label, settle(design, patch))
  else editor.getState().notify('The design has changed since. The path is being traced again.')
  return isFresh
}
