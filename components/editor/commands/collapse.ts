import { change, squashAll } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { inWords, selected } from '../selected'
import type { EditorStore } from '../store'
import { defineCommand } from './define'

const containers = (editor: EditorStore) =>
  selected(editor).filter((element) => definitionOf(element.kind)?.container)

export const collapse = defineCommand({
  id: 'collapse',
  label: 'Collapse or expand',
  group: 'view',
  keys: ['E'],
  when: (editor) => containers(editor).length > 0,
  run: (editor) => {
    const elements = containers(editor)
    const collapsed = elements.some((element) => !element.collapsed)
    editor
      .getState()
      .perform(
        `${collapsed ? 'Collapse' : 'Expand'} ${inWords(elements)}`,
        squashAll(elements.map((element) => change(element, { collapsed: collapsed || undefined }))),
      )
  },
})
