'use client'

import { aroundOf } from '@/lib/elements/around'
import { meaningsOf } from '@/lib/elements/connect'
import { useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { settle } from '../editor/place'
import { onlySelected } from '../editor/selected'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { Picker } from '../ui/picker'
import { findElements } from '../editor/element-options'

/** A line by keyboard: choose the other end among the elements that a line can mean something to. */
export function ConnectPicker() {
  const editor = useEditorStore()
  const [open, close] = useOverlay('connect')
  const from = open ? onlySelected(editor) : undefined
  const design = designIn(editor.getState())
  const around = aroundOf(design)
  const ends = from
    ? Object.values(design.elements).filter((element) => meaningsOf(around, from, element).length > 0)
    : []
  return (
    <Dialog title={from ? `Connect ${from.name} to` : 'Connect'} open={open} onClose={close}>
      <Picker
        label="The other element"
        placeholder="Name, kind, CIDR block or AWS id"
        search={(query) => findElements(design, query, ends)}
        onChoose={({ id }) => {
          close()
          const to = design.elements[id]
          if (!from || !to) return
          const [only, ...more] = meaningsOf(around, from, to)
          if (only && more.length === 0 && only.row === undefined)
            editor.getState().perform(only.label, settle(design, only.patch()))
          else editor.getState().set({ pending: { from: from.id, to: id } })
        }}
        empty="Nothing that it can be connected to is called that."
      />
    </Dialog>
  )
}
