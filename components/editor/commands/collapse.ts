import { change, squashAll } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { sceneOf } from '@/lib/picture/scene'
import { inWords, selected } from '../selected'
import type { EditorStore } from '../store'
import { designIn } from '../store'
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
    // A crowded container is collapsed although nobody said so.
    const { byId } = sceneOf(designIn(editor.getState()))
    const collapsed = elements.some(({ id }) => byId.get(id)?.collapsed === false)
    editor
      .getState()
      .perform(
        `${collapsed ? 'Collapse' : 'Expand'} ${inWords(elements)}`,
        squashAll(elements.map((element) => change(element, { collapsed }))),
      )
  },
})
