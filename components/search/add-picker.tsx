'use client'

import { definitions } from '@/lib/elements'
import { isDrawn } from '@/lib/elements/drawn'
import { addElement } from '../editor/place'
import { useEditor, useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { best } from '../ui/match'
import { Picker } from '../ui/picker'

/** The palette by keyboard: choose a kind, and it goes into the selected container. */
export function AddPicker() {
  const editor = useEditorStore()
  const [open, close] = useOverlay('add')
  const target = useEditor((state) =>
    state.selection.size === 1 ? designIn(state).elements[[...state.selection][0]!]?.name : undefined,
  )
  return (
    <Dialog
      title={target === undefined ? 'Add an element' : `Add an element in ${target}`}
      open={open}
      onClose={close}
    >
      <Picker
        label="Kind of element"
        placeholder="Subnet, NAT gateway, …"
        search={(query) =>
          best(query, definitions.filter(isDrawn), ({ label, kind }) => [label, kind]).map(
            ({ kind, label, group }) => ({
              id: kind,
              kind,
              label,
              detail: group,
            }),
          )
        }
        onChoose={({ id }) => {
          close()
          addElement(editor, id)
        }}
        empty="No kind is called that."
      />
    </Dialog>
  )
}
