'use client'

import { useMemo } from 'react'
import type { Notice } from '@/lib/account/event'
import type { Design } from '@/lib/design/element'
import { isEmpty } from '@/lib/design/patch'
import { definitions, ofKind } from '@/lib/elements/index'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { KindIcon } from '../ui/icon'
import { Notices } from './notices'
import { putOnCanvas } from './put-on-canvas'

/** What was read, what it would change, and the button that does it as one step. */
export function Outcome({
  read,
  notices,
  onBack,
  onDone,
}: {
  read: Design
  notices: readonly Notice[]
  onBack: () => void
  onDone: () => void
}) {
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const { patch, added, changed, removed } = useMemo(
    () => putOnCanvas(design, read, notices),
    [design, read, notices],
  )
  const elements = Object.values(read.elements)
  const counts = definitions.flatMap(({ kind, label }) => {
    const count = elements.filter((element) => element.kind === kind).length
    return count > 0 ? [{ kind, label, count }] : []
  })
  const put = () => {
    const { perform, set, notify } = editor.getState()
    perform('Read the AWS account', patch)
    const accounts = new Set(ofKind(elements, 'account').flatMap(({ awsId }) => awsId ?? []))
    const shown = Object.values(designIn(editor.getState()).elements).filter(({ awsId }) =>
      accounts.has(awsId ?? ''),
    )
    set({ selection: new Set(), reveal: { ids: shown.map(({ id }) => id) } })
    notify(`Read: ${added} added, ${changed} changed, ${removed} removed. Undo takes it back.`)
    onDone()
  }
  return (
    <div className="flex flex-col gap-4">
      <ul
        aria-label="What was read"
        className="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] gap-x-4 gap-y-1"
      >
        {counts.map(({ kind, label, count }) => (
          <li key={kind} className="flex items-center gap-2">
            <KindIcon kind={kind} size={18} />
            <span className="flex-1">{label}</span>
            <span className="text-ink-soft tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
      <Notices notices={notices} />
      <p role="status" className="text-ink-soft">
        {isEmpty(patch)
          ? 'The design shows all of it already; nothing has changed.'
          : `On the canvas: ${added} new, ${changed} changed, ${removed} gone. What you drew, moved and noted stays.`}
      </p>
      <div className="flex justify-end gap-2">
        <Button onClick={onBack}>Read again</Button>
        <Button look="primary" autoFocus disabled={isEmpty(patch)} onClick={put}>
          Put on the canvas
        </Button>
      </div>
    </div>
  )
}
