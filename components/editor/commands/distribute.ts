import { defineCommand } from './define'
import type { Placed } from './geometry'
import { moveEach, placed } from './geometry'

const WAYS = {
  x: { size: 'width', label: 'Distribute left to right', id: 'distribute-x', keys: ['Alt+Shift+H'] },
  y: { size: 'height', label: 'Distribute top to bottom', id: 'distribute-y', keys: ['Alt+Shift+V'] },
} as const

/** Equal gaps between elements; the first and the last stay. */
function spread(all: readonly Placed[], axis: 'x' | 'y') {
  const { size } = WAYS[axis]
  const sorted = [...all].sort((a, b) => a.box[axis] - b.box[axis])
  const first = sorted[0]!.box
  const last = sorted[sorted.length - 1]!.box
  const taken = sorted.reduce((sum, { box }) => sum + box[size], 0)
  const gap = (last[axis] + last[size] - first[axis] - taken) / (sorted.length - 1)
  let at = first[axis]
  return new Map(
    sorted.map(({ element, box }) => {
      const distance = Math.round(at - box[axis])
      at += box[size] + gap
      return [element.id, { x: 0, y: 0, [axis]: distance }]
    }),
  )
}

/** Give the selected elements equal gaps. */
export const distributes = (['x', 'y'] as const).map((axis) =>
  defineCommand({
    id: WAYS[axis].id,
    label: WAYS[axis].label,
    group: 'arrange',
    keys: WAYS[axis].keys,
    when: (editor) => placed(editor).length > 2,
    run: (editor) => {
      const all = placed(editor)
      editor.getState().perform(`Distribute ${all.length} elements`, moveEach(spread(all, axis), all))
    },
  }),
)
