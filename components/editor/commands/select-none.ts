import { defineCommand } from './define'

export const selectNone = defineCommand({
  id: 'select-none',
  label: 'Select nothing',
  group: 'select',
  keys: ['Escape'],
  when: (editor) => editor.getState().selection.size > 0,
  run: (editor) => editor.getState().select([]),
})
