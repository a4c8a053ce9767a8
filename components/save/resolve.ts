import type { Autosave } from '@/components/editor/autosave'
import type { KeptDesign } from '@/components/editor/actions'
import type { EditorStore } from '@/components/editor/store'
import { designIn } from '@/components/editor/store'
import type { Design } from '@/lib/design/element'
import { mergeDesigns } from '@/lib/design/merge'
import { difference } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { keepIdentity } from '@/lib/design/same'
import { openDesign } from '@/lib/elements/open'

/** Make the open design what another one is, as one step that can be undone. */
export function become(editor: EditorStore, label: string, design: Design) {
  const before = designIn(editor.getState())
  editor.getState().perform(label, difference(before, keepIdentity(before, design)))
}

/** Go on with what the other tab saved. */
export function takeTheirs(editor: EditorStore, autosave: Autosave, theirs: KeptDesign): Result<null> {
  const opened = openDesign(theirs.text)
  if (!opened.ok) return opened
  become(editor, 'Take the other version', opened.value.design)
  editor.getState().rename(theirs.name)
  autosave.continueFrom(theirs, designIn(editor.getState()))
  return done(null)
}

/** Bring both versions together; where both changed the same, `prefer` decides. */
export function mergeTheirs(
  editor: EditorStore,
  autosave: Autosave,
  theirs: KeptDesign,
  prefer: 'mine' | 'theirs',
): Result<null> {
  const opened = openDesign(theirs.text)
  if (!opened.ok) return opened
  const base = autosave.common()
  const mine = designIn(editor.getState())
  const { design } = mergeDesigns(base.design, mine, opened.value.design, prefer)
  become(editor, 'Merge with the other version', design)
  if (editor.getState().name === base.name || prefer === 'theirs') editor.getState().rename(theirs.name)
  autosave.continueFrom(theirs, keepIdentity(designIn(editor.getState()), opened.value.design))
  return done(null)
}

/** Names of the elements that both versions changed in the same place. */
export function conflictsWith(base: Design, mine: Design, theirs: KeptDesign): readonly string[] {
  const opened = openDesign(theirs.text)
  if (!opened.ok) return []
  const { conflicts } = mergeDesigns(base, mine, opened.value.design, 'mine')
  const nameOf = (id: string) =>
    (mine.elements[id] ?? opened.value.design.elements[id] ?? base.elements[id])?.name ?? id
  return conflicts.map(nameOf)
}
