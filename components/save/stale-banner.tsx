'use client'

import type { Result } from '@/lib/design/result'
import type { Actions, KeptDesign } from '../editor/actions'
import { useAutosave } from '../editor/autosave-context'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { formatTime } from '../ui/time'
import { Banner } from './banner'
import { conflictsWith, mergeTheirs, takeTheirs } from './resolve'
import { useKeepCopy } from './use-keep-copy'

const SHOWN = 4

/** Another tab or another person saved first: the person decides what becomes of both versions. */
export function StaleBanner({
  theirs,
  createDesign,
}: {
  theirs: KeptDesign
  createDesign: Actions['createDesign']
}) {
  const editor = useEditorStore()
  const autosave = useAutosave()
  const mine = useEditor(designIn)
  const keepCopy = useKeepCopy(createDesign)
  const conflicts = conflictsWith(autosave.common().design, mine, theirs)
  const tell = (result: Result<null>) => {
    if (!result.ok) editor.getState().notify(`The other version cannot be read: ${result.message}`, 'error')
  }
  const merge = (prefer: 'mine' | 'theirs') => tell(mergeTheirs(editor, autosave, theirs, prefer))
  return (
    <Banner
      tone="warning"
      actions={
        <>
          {conflicts.length === 0 ? (
            <Button look="primary" onClick={() => merge('mine')}>
              Merge
            </Button>
          ) : (
            <>
              <Button look="primary" onClick={() => merge('mine')}>
                Merge, mine first
              </Button>
              <Button onClick={() => merge('theirs')}>Merge, theirs first</Button>
            </>
          )}
          <Button onClick={() => tell(takeTheirs(editor, autosave, theirs))}>Take theirs</Button>
          <Button onClick={() => void keepCopy()}>Keep mine as a copy</Button>
        </>
      }
    >
      <strong>This design was changed elsewhere</strong> and saved at {formatTime(theirs.savedAt)}. Your last
      changes are not saved.{' '}
      {conflicts.length === 0
        ? 'The changes do not touch each other.'
        : `Both sides changed ${listOf(conflicts)}.`}
    </Banner>
  )
}

const listOf = (names: readonly string[]) =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ')
