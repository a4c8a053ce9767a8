'use client'

import type { Row } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Meaning } from '@/lib/elements/connect'
import { meaningsOf } from '@/lib/elements/connect'
import { useEditor, useEditorStore } from '../editor/context'
import { settle } from '../editor/place'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { ConnectForm } from './connect-form'

/** What does the line mean that was drawn? Asked where it may mean several things or makes a row. */
export function ConnectDialog() {
  const editor = useEditorStore()
  const pending = useEditor((state) => state.pending)
  const [from, to] = [useElement(pending?.from), useElement(pending?.to)]
  const design = designIn(editor.getState())
  const meanings = from && to ? meaningsOf(aroundOf(design), from, to) : []
  const close = () => editor.getState().set({ pending: undefined })
  const choose = (meaning: Meaning, row?: Row) => {
    close()
    // Its own words tell what was proposed; that may have been changed.
    const asProposed = row === undefined || JSON.stringify(row) === JSON.stringify(meaning.row)
    const label = asProposed ? meaning.label : `Connect ${from?.name} to ${to?.name}`
    editor.getState().perform(label, settle(design, meaning.patch(row)))
    editor.getState().select([meaning.element])
  }
  return (
    <Dialog
      title={from && to ? `Connect ${from.name} to ${to.name}` : 'Connect'}
      open={pending !== undefined}
      onClose={close}
    >
      {meanings.length > 0 ? (
        <ConnectForm meanings={meanings} onChoose={choose} onCancel={close} />
      ) : (
        <p>A line between these two means nothing in AWS, or what it means is set already.</p>
      )}
    </Dialog>
  )
}

const useElement = (id: string | undefined) => useEditor((state) => designIn(state).elements[id ?? ''])
