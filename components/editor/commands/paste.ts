import { paste as pasteCopy, readCopied } from '../copied'
import { onlySelected } from '../selected'
import { designIn } from '../store'
import { defineCommand } from './define'

export const paste = defineCommand({
  id: 'paste',
  label: 'Paste',
  group: 'edit',
  keys: ['Mod+V'],
  event: 'paste',
  run: async (editor, clipboard) => {
    const { notify, perform, focus, show } = editor.getState()
    const copied = readCopied(await clipboard.read())
    if (!copied.ok) return notify(copied.message, 'error')
    const design = designIn(editor.getState())
    const target = onlySelected(editor) ?? design.elements[focus ?? '']
    const pasted = pasteCopy(design, copied.value, () => target)
    if (!pasted.ok) return notify(pasted.message, 'error')
    const count = pasted.value.ids.length
    perform(count === 1 ? 'Paste an element' : `Paste ${count} elements`, pasted.value.patch)
    show(pasted.value.ids)
  },
})
