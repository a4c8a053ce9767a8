import { definitionOf } from '@/lib/elements'
import { arrange } from '@/lib/layout/arrange'
import { inWords, topmost } from '../selected'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import { viewportOf } from '../viewport'
import { defineCommand } from './define'

const containers = (editor: EditorStore) =>
  topmost(editor).filter((element) => definitionOf(element.kind)?.container)

export const arrangeAll = defineCommand({
  id: 'arrange',
  label: 'Lay out everything',
  group: 'arrange',
  keys: ['L'],
  when: (editor) => Object.keys(designIn(editor.getState()).elements).length > 0,
  run: (editor) => {
    editor.getState().perform('Lay out everything', arrange(designIn(editor.getState())))
    viewportOf(editor)?.fit()
  },
})

export const arrangeInside = defineCommand({
  id: 'arrange-inside',
  label: 'Lay out what is inside',
  group: 'arrange',
  keys: ['Shift+L'],
  when: (editor) => containers(editor).length > 0,
  run: (editor) => {
    const elements = containers(editor)
    const ids = elements.map(({ id }) => id)
    editor.getState().perform(`Lay out ${inWords(elements)}`, arrange(designIn(editor.getState()), ids))
  },
})
