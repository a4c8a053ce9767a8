import { defineCommand } from './define'

export const redo = defineCommand({
  id: 'redo',
  label: 'Redo',
  group: 'edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  untyped: true,
  when: (editor) => editor.getState().history.undone.length > 0,
  run: (editor) => editor.getState().redo(),
})
