import type { Element } from '@/lib/design/element'
import { drawnIn } from '@/lib/elements/drawn'
import { onlySelected, selected } from '../selected'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import { defineCommand } from './define'

const design = (editor: EditorStore) => designIn(editor.getState())

/** Elements inside the selected ones. */
const inside = (editor: EditorStore) =>
  selected(editor).flatMap((element) => drawnIn(design(editor), element.id))

const parents = (editor: EditorStore) =>
  selected(editor).flatMap((element) => design(editor).elements[element.parent ?? ''] ?? [])

/** The element before or after the selected one in its container, or the first of all. */
function beside(editor: EditorStore, step: 1 | -1): readonly Element[] {
  const element = onlySelected(editor)
  const all = drawnIn(design(editor), element?.parent)
  const at = element ? all.indexOf(element) + step : 0
  return all.slice((at + all.length) % Math.max(1, all.length)).slice(0, 1)
}

const walks = [
  {
    id: 'select-children',
    label: 'Select what is inside',
    keys: ['Mod+Shift+ArrowDown'],
    to: inside,
  },
  {
    id: 'select-child',
    label: 'Select the first element inside',
    keys: ['Mod+ArrowDown'],
    to: (editor: EditorStore) => inside(editor).slice(0, 1),
  },
  { id: 'select-parent', label: 'Select the container', keys: ['Mod+ArrowUp'], to: parents },
  {
    id: 'select-next',
    label: 'Select the next element',
    keys: ['Mod+ArrowRight'],
    to: (editor: EditorStore) => beside(editor, 1),
  },
  {
    id: 'select-previous',
    label: 'Select the previous element',
    keys: ['Mod+ArrowLeft'],
    to: (editor: EditorStore) => beside(editor, -1),
  },
]

/** Go through the design without a mouse: in, out and along. */
export const selectWalks = walks.map(({ to, ...walk }) =>
  defineCommand({
    ...walk,
    group: 'select',
    when: (editor) => to(editor).length > 0,
    run: (editor) => editor.getState().show([...new Set(to(editor).map(({ id }) => id))]),
  }),
)
