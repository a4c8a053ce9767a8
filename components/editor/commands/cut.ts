import { copyText } from '../copied'
import { inWords, selected, topmost } from '../selected'
import { designIn } from '../store'
import { defineCommand } from './define'
import { removeElements } from './delete'

export const cut = defineCommand({
  id: 'cut',
  label: 'Cut',
  group: 'edit',
  keys: ['Mod+X'],
  event: 'cut',
  when: (editor) => selected(editor).length > 0,
  run: async (editor, clipboard) => {
    const design = designIn(editor.getState())
    const elements = topmost(editor)
    const ids = elements.map(({ id }) => id)
    await clipboard.write(copyText(design, elements))
    editor.getState().perform(`Cut ${inWords(elements)}`, removeElements(designIn(editor.getState()), ids))
  },
})
