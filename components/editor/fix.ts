import type { Finding } from '@/lib/rules/define'
import { findingsOf } from './findings'
import { settle } from './place'
import type { EditorStore } from './store'
import { designIn } from './store'

/** Mend a finding by its fix, as one step. False, and told, when it is gone or has none. */
export function fixFinding(editor: EditorStore, finding: Finding): boolean {
  const design = designIn(editor.getState())
  const fix = findingsOf(editor).getState().fixFor?.(design, finding)
  if (fix) editor.getState().perform(`Fix: ${fix.label}`, settle(design, fix.patch))
  else editor.getState().notify('There is nothing left to fix here.')
  return fix !== undefined
}
