import { copyOf, paste } from '../copied'
import { inWords, selected, topmost } from '../selected'
import { designIn } from '../store'
import { defineCommand } from './define'

export const duplicate = defineCommand({
  id: 'duplicate',
  label: 'Duplicate',
  group: 'edit',
  keys: ['Mod+D'],
  when: (editor) => selected(editor).length > 0,
  run: (editor) => {
    const design = designIn(editor.getState())
    const elements = topmost(editor)
    const beside = (root: { id: string }) => design.elements[design.elements[root.id]?.parent ?? '']
    const pasted = paste(design, copyOf(design, elements), beside)
    if (!pasted.ok) return editor.getState().notify(pasted.message, 'error')
    editor.getState().perform(`Duplicate ${inWords(elements)}`, pasted.value.patch)
    editor.getState().show(pasted.value.ids)
  },
})
