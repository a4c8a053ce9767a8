import { isDrawn } from '@/lib/elements/drawn'
import { designIn } from '../store'
import { defineCommand } from './define'

export const selectAll = defineCommand({
  id: 'select-all',
  label: 'Select all',
  group: 'select',
  keys: ['Mod+A'],
  run: (editor) =>
    editor
      .getState()
      .select(
        Object.values(designIn(editor.getState()).elements).flatMap((one) => (isDrawn(one) ? one.id : [])),
      ),
})
