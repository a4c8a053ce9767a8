'use client'

import { useState } from 'react'
import { difference } from '@/lib/design/patch'
import type { Patch } from '@/lib/design/patch'
import { keepIdentity } from '@/lib/design/same'
import { openDesign } from '@/lib/elements/open'
import type { Actions } from '../editor/actions'
import { useAutosave } from '../editor/autosave-context'
import { useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { formatTime } from '../ui/time'
import { RevisionPreview } from './revision-preview'
import { RevisionList } from './revision-list'
import { useRevisions } from './use-revisions'

type Needed = Pick<Actions, 'listRevisions' | 'loadRevision'>

/** Earlier states of the design: what each would change, and the way back to it. */
export function HistoryDialog(actions: Needed) {
  const [open, close] = useOverlay('history')
  return (
    <Dialog title="Earlier versions" open={open} onClose={close} wide>
      <Revisions {...actions} onDone={close} />
    </Dialog>
  )
}

type Preview = { readonly rev: number; readonly patch?: Patch; readonly problem?: string }

function Revisions({ listRevisions, loadRevision, onDone }: Needed & { onDone: () => void }) {
  const editor = useEditorStore()
  const autosave = useAutosave()
  const { revisions, problem } = useRevisions(editor.getState().designId, autosave, listRevisions)
  const [preview, setPreview] = useState<Preview>()
  const [chosen, setChosen] = useState<number>()

  const choose = async (rev: number) => {
    setChosen(rev)
    const loaded = await loadRevision({ id: editor.getState().designId, rev }).catch(() => undefined)
    if (!loaded) return setPreview({ rev, problem: 'The server does not answer. Try again.' })
    const opened = loaded.ok ? openDesign(loaded.value.text) : loaded
    if (!opened.ok) return setPreview({ rev, problem: opened.message })
    const now = designIn(editor.getState())
    setPreview({ rev, patch: difference(now, keepIdentity(now, opened.value.design)) })
  }
  const restore = (patch: Patch, savedAt: string) => {
    const label = `Restore the version of ${formatTime(savedAt)}`
    editor.getState().perform(label, patch)
    editor.getState().notify(`${label.replace('Restore', 'Restored')}. Undo brings the other one back.`)
    onDone()
  }

  if (problem !== undefined) return <p role="alert">{problem}</p>
  if (!revisions) return <p className="text-ink-faint">Loading…</p>
  const revision = revisions.find(({ rev }) => rev === chosen)
  return (
    <div className="grid h-[min(52vh,440px)] grid-cols-[minmax(0,1fr)_260px] gap-4">
      <RevisionList revisions={revisions} chosen={chosen} onChoose={(rev) => void choose(rev)} />
      <RevisionPreview
        revision={revision}
        problem={preview?.rev === chosen ? preview?.problem : undefined}
        patch={preview?.rev === chosen ? preview?.patch : undefined}
        onRestore={restore}
      />
    </div>
  )
}
