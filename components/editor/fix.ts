import { rules } from '@/lib/rules'
import type { Finding } from '@/lib/rules/define'
import { fixFor } from '@/lib/rules/engine'
import type { EditorStore } from './store'
import { designIn } from './store'

/** Mend a finding by its fix, as one step. False, and told, when it is gone or has none. */
export function fixFinding(editor: EditorStore, finding: Finding): boolean {
  const fix = fixFor(designIn(editor.getState()), rules, finding)
  if (fix) editor.getState().perform(`Fix: ${fix.label}`, fix.patch)
  else editor.getState().notify('There is nothing left to fix here.')
  return fix !== undefined
}
