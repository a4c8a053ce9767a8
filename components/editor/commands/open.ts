import { onlySelected, selected } from '../selected'
import type { Command } from './define'
import { defineCommand } from './define'
import type { Overlay } from '../store'

type Opening = Omit<Command, 'run'> & { readonly overlay: Exclude<Overlay, undefined> }

const openings: readonly Opening[] = [
  {
    id: 'search',
    label: 'Search elements and commands',
    group: 'view',
    keys: ['Mod+K', '/'],
    always: true,
    overlay: 'search',
  },
  { id: 'add', label: 'Add an element…', group: 'design', keys: ['A'], overlay: 'add' },
  {
    id: 'connect',
    label: 'Connect to…',
    group: 'design',
    keys: ['C'],
    when: (editor) => onlySelected(editor) !== undefined,
    overlay: 'connect',
  },
  {
    id: 'move-into',
    label: 'Move into…',
    group: 'arrange',
    keys: ['M'],
    when: (editor) => selected(editor).length > 0,
    overlay: 'move',
  },
  { id: 'read', label: 'Read an AWS account…', group: 'design', keys: ['R'], overlay: 'read' },
  { id: 'history', label: 'Earlier versions…', group: 'design', keys: ['H'], overlay: 'history' },
  { id: 'shortcuts', label: 'Keyboard shortcuts', group: 'view', keys: ['?'], overlay: 'shortcuts' },
]

/** Commands that open a dialog. */
export const opens = openings.map(({ overlay, ...command }) =>
  defineCommand({ ...command, run: (editor) => editor.getState().set({ overlay }) }),
)
