'use client'

import { useState } from 'react'
import { mergeDesigns } from '@/lib/design/merge'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'
import type { Actions } from '../editor/actions'
import { useAutosave, useLeftDrafts } from '../editor/autosave-context'
import type { Draft } from '../editor/autosave-draft'
import { drop } from '../editor/autosave-draft'
import { useEditorStore } from '../editor/context'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { formatTime } from '../ui/time'
import { useHydrated } from '../ui/use-hydrated'
import { Banner } from './banner'
import { become } from './resolve'

type Needed = Pick<Actions, 'createDesign' | 'loadRevision'>

/** Work that an earlier tab could not save is offered when the design is opened again. */
export function DraftBanner({ createDesign, loadRevision }: Needed) {
  const editor = useEditorStore()
  const autosave = useAutosave()
  const hydrated = useHydrated()
  const left = useLeftDrafts()
  const [drafts, setDrafts] = useState(() => unsaved(left, autosave.common().text))
  const draft = drafts[0]
  if (!hydrated || !draft) return null

  const forget = () => {
    drop(draft.key)
    setDrafts(drafts.slice(1))
  }
  const take = async (work: Promise<Result<string>>) => {
    const result = await work.catch(() => failed('The server does not answer. Try again later.'))
    editor.getState().notify(result.ok ? result.value : result.message, result.ok ? 'info' : 'error')
    if (result.ok) forget()
  }
  return (
    <Banner
      tone="warning"
      actions={
        <>
          <Button look="primary" onClick={() => void take(recover(editor, draft, loadRevision))}>
            Recover
          </Button>
          <Button onClick={() => void take(keepApart(draft, createDesign))}>Keep as a copy</Button>
          <Button onClick={forget}>Discard</Button>
        </>
      }
    >
      <strong>Unsaved work from {formatTime(draft.at)}</strong> was left in this browser when the design was
      closed.
    </Banner>
  )
}

/** Work that reached the server after all is let go of. */
function unsaved(drafts: readonly Draft[], text: string): readonly Draft[] {
  for (const draft of drafts) if (draft.text === text) drop(draft.key)
  return drafts.filter((draft) => draft.text !== text)
}

/** Bring the unsaved work into the open design, over the revision that it started from. */
async function recover(
  editor: EditorStore,
  draft: Draft,
  loadRevision: Needed['loadRevision'],
): Promise<Result<string>> {
  const from = await loadRevision({ id: editor.getState().designId, rev: draft.rev })
  if (!from.ok) return failed(`${from.message} Keep the work as a copy instead.`)
  const base = openDesign(from.value.text)
  const mine = openDesign(draft.text)
  if (!base.ok) return base
  if (!mine.ok) return mine
  const now = designIn(editor.getState())
  const { design } = mergeDesigns(base.value.design, mine.value.design, now, 'mine')
  become(editor, 'Recover unsaved work', design)
  if (draft.name !== from.value.name) editor.getState().rename(draft.name)
  return done('The unsaved work is back. Undo takes it away again.')
}

async function keepApart(draft: Draft, createDesign: Needed['createDesign']): Promise<Result<string>> {
  const name = `${draft.name.slice(0, 100)} (recovered)`
  const created = await createDesign({ name, text: draft.text })
  return created.ok ? done(`The unsaved work is kept as “${name}”.`) : created
}
