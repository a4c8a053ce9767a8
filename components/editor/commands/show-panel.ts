import { defineCommand } from './define'

const docks = [
  { id: 'findings', label: 'Show or hide findings', keys: ['I'] },
  { id: 'trace', label: 'Show or hide reach: can X reach Y?', keys: ['W'] },
  { id: 'promises', label: 'Show or hide promises', keys: ['K'] },
  { id: 'matrix', label: 'Show or hide the matrix: who reaches whom', keys: ['G'] },
  { id: 'quotas', label: 'Show or hide quotas and what is left of them', keys: ['U'] },
  { id: 'template', label: 'Show or hide the template', keys: ['T'] },
] as const

const sides = [
  { id: 'palette', label: 'Show the palette', keys: ['P'] },
  { id: 'outline', label: 'Show the outline', keys: ['O'] },
] as const

/** Commands that turn to a panel. */
export const panels = [
  ...docks.map(({ id, label, keys }) =>
    defineCommand({
      id: `show-${id}`,
      label,
      group: 'view',
      keys,
      run: (editor) => editor.getState().set({ dock: editor.getState().dock === id ? undefined : id }),
    }),
  ),
  ...sides.map(({ id, label, keys }) =>
    defineCommand({
      id: `show-${id}`,
      label,
      group: 'view',
      keys,
      run: (editor) => editor.getState().set({ side: id }),
    }),
  ),
]
