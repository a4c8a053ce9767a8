'use client'

import { useId } from 'react'
import type { Finding } from '@/lib/rules/define'
import { waive } from '@/lib/rules/waivers'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextArea, TextBox } from '../ui/text-box'

/** Why may this stay? The reason is kept in the design, for whoever reads it next. */
export function WaiveDialog({ finding, onClose }: { finding: Finding | undefined; onClose: () => void }) {
  const editor = useEditorStore()
  const id = useId()
  const submit = (form: FormData) => {
    const reason = String(form.get('reason') ?? '').trim()
    const author = String(form.get('author') ?? '').trim()
    if (!finding || reason === '') return
    localStorage.author = author
    const design = designIn(editor.getState())
    const date = new Date().toISOString().slice(0, 10)
    const name = design.elements[finding.element]?.name ?? finding.element
    editor
      .getState()
      .perform(`Waive ${finding.rule} at ${name}`, waive(design, finding, { reason, author, date }))
    onClose()
  }
  return (
    <Dialog title="Waive a finding" open={finding !== undefined} onClose={onClose}>
      <form action={submit} className="flex flex-col gap-3">
        <p>{finding?.message}</p>
        <label htmlFor={`${id}-reason`} className="flex flex-col gap-0.5 text-xs font-medium text-ink-soft">
          Reason
          <TextArea
            id={`${id}-reason`}
            name="reason"
            required
            rows={3}
            autoFocus
            placeholder="Why it may stay, for whoever reads it next"
          />
        </label>
        <label htmlFor={`${id}-author`} className="flex flex-col gap-0.5 text-xs font-medium text-ink-soft">
          Who says so
          <TextBox
            id={`${id}-author`}
            name="author"
            defaultValue={
              typeof localStorage === 'undefined' ? '' : (localStorage.author as string | undefined)
            }
          />
        </label>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Waive
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
