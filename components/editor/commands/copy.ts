import { copyText } from '../copied'
import { inWords, selected, topmost } from '../selected'
import { designIn } from '../store'
import { defineCommand } from './define'

export const copy = defineCommand({
  id: 'copy',
  label: 'Copy',
  group: 'edit',
  keys: ['Mod+C'],
  event: 'copy',
  when: (editor) => selected(editor).length > 0,
  run: async (editor, clipboard) => {
    const elements = topmost(editor)
    await clipboard.write(copyText(designIn(editor.getState()), elements))
    editor.getState().notify(`Copied ${inWords(elements)}.`)
  },
})
