import { defineCommand } from './define'

export const undo = defineCommand({
  id: 'undo',
  label: 'Undo',
  group: 'edit',
  keys: ['Mod+Z'],
  untyped: true,
  when: (editor) => editor.getState().history.done.length > 0,
  run: (editor) => editor.getState().undo(),
})
