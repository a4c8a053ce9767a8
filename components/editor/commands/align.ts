import type { Box } from '@/lib/design/element'
import { defineCommand } from './define'
import { around, moveEach, placed } from './geometry'

type Alignment = {
  readonly id: string
  readonly label: string
  readonly keys: readonly string[]
  /** How far one box must go to stand in line with the box around all. */
  readonly by: (box: Box, all: Box) => { x: number; y: number }
}

const alignments: readonly Alignment[] = [
  { id: 'left', label: 'left', keys: ['Alt+A'], by: (box, all) => ({ x: all.x - box.x, y: 0 }) },
  {
    id: 'right',
    label: 'right',
    keys: ['Alt+D'],
    by: (box, all) => ({ x: all.x + all.width - box.x - box.width, y: 0 }),
  },
  { id: 'top', label: 'top', keys: ['Alt+W'], by: (box, all) => ({ x: 0, y: all.y - box.y }) },
  {
    id: 'bottom',
    label: 'bottom',
    keys: ['Alt+S'],
    by: (box, all) => ({ x: 0, y: all.y + all.height - box.y - box.height }),
  },
  {
    id: 'centre',
    label: 'centres',
    keys: ['Alt+H'],
    by: (box, all) => ({ x: Math.round(all.x + all.width / 2 - box.x - box.width / 2), y: 0 }),
  },
  {
    id: 'middle',
    label: 'middles',
    keys: ['Alt+V'],
    by: (box, all) => ({ x: 0, y: Math.round(all.y + all.height / 2 - box.y - box.height / 2) }),
  },
]

/** Bring the selected elements in line with the outermost of them. */
export const aligns = alignments.map(({ id, label, keys, by }) =>
  defineCommand({
    id: `align-${id}`,
    label: `Align ${label}`,
    group: 'arrange',
    keys,
    when: (editor) => placed(editor).length > 1,
    run: (editor) => {
      const all = placed(editor)
      const outer = around(all.map(({ box }) => box))
      const distances = new Map(all.map(({ element, box }) => [element.id, by(box, outer)]))
      editor.getState().perform(`Align ${all.length} elements`, moveEach(distances, all))
    },
  }),
)
