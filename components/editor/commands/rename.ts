import { onlySelected } from '../selected'
import { defineCommand } from './define'

/** The id of the name field of the inspector. */
export const NAME_FIELD = 'element-name'

export const rename = defineCommand({
  id: 'rename',
  label: 'Rename',
  group: 'edit',
  keys: ['F2', 'Enter'],
  when: (editor) => onlySelected(editor) !== undefined && typeof document !== 'undefined',
  run: () => {
    const field = document.getElementById(NAME_FIELD)
    if (!(field instanceof HTMLInputElement)) return
    field.focus()
    field.select()
  },
})
