import type { Design, Element } from '@/lib/design/element'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { childrenOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { fitAround } from '@/lib/layout/fit'
import { HEADER, INSET, LEAF } from '@/lib/layout/sizes'
import { continued } from '../gesture'
import { inWords, topmost } from '../selected'
import { defineCommand } from './define'
import { ARROWS, LEAP, STEP } from './geometry'
import type { EditorStore } from '../store'
import { designIn } from '../store'

const GROWS = { Left: 'narrower', Right: 'wider', Up: 'shorter', Down: 'taller' } as const
const directions = Object.keys(GROWS) as (keyof typeof GROWS)[]

const resizable = (editor: EditorStore) =>
  topmost(editor).filter((element) => element.box && definitionOf(element.kind)?.container)

/** A container holds its header and all that is inside it. */
function smallest(design: Design, element: Element) {
  const inside = childrenOf(design, element.id).flatMap(({ box }) => box ?? [])
  return {
    width: Math.max(LEAF.width, ...inside.map(({ x, width }) => x + width + INSET.right)),
    height: Math.max(HEADER, ...inside.map(({ y, height }) => y + height + INSET.bottom)),
  }
}

/** Alt and an arrow key pull the right or lower border of containers. */
export const resizes = [STEP, LEAP].flatMap((distance) =>
  directions.map((direction) =>
    defineCommand({
      id: `resize-${GROWS[direction]}${distance === LEAP ? '-far' : ''}`,
      label: `Make ${GROWS[direction]}${distance === LEAP ? ' by a lot' : ''}`,
      group: 'arrange',
      keys: [`Alt+${distance === LEAP ? 'Shift+' : ''}Arrow${direction}`],
      when: (editor) => resizable(editor).length > 0,
      run: (editor) => {
        const design = designIn(editor.getState())
        const elements = resizable(editor)
        const patches = elements.map((element) => {
          const { box } = element
          if (!box) return {}
          const least = smallest(design, element)
          const width = Math.max(least.width, box.width + ARROWS[direction].x * distance)
          const height = Math.max(least.height, box.height + ARROWS[direction].y * distance)
          return change(element, { box: { ...box, width, height } })
        })
        const ids = elements.map(({ id }) => id)
        const patch = squashAll(patches)
        const whole = squash(patch, fitAround(applyPatch(design, patch), ids, 'push'))
        editor.getState().perform(`Resize ${inWords(elements)}`, whole, continued(`resize ${ids.join(' ')}`))
      },
    }),
  ),
)
