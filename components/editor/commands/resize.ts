import { change, squashAll } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { continued } from '../gesture'
import { inWords, topmost } from '../selected'
import { defineCommand } from './define'
import { ARROWS, LEAP, STEP } from './geometry'
import type { EditorStore } from '../store'

const SMALLEST = 40
const GROWS = { Left: 'Narrower', Right: 'Wider', Up: 'Lower', Down: 'Taller' } as const
const directions = Object.keys(GROWS) as (keyof typeof GROWS)[]

const resizable = (editor: EditorStore) =>
  topmost(editor).filter((element) => element.box && definitionOf(element.kind)?.container)

/** Alt and an arrow key pull the right or lower border of containers. */
export const resizes = [STEP, LEAP].flatMap((distance) =>
  directions.map((direction) =>
    defineCommand({
      id: `resize-${GROWS[direction].toLowerCase()}${distance === LEAP ? '-far' : ''}`,
      label: `${GROWS[direction]}${distance === LEAP ? ' by a lot' : ''}`,
      group: 'arrange',
      keys: [`Alt+${distance === LEAP ? 'Shift+' : ''}Arrow${direction}`],
      when: (editor) => resizable(editor).length > 0,
      run: (editor) => {
        const elements = resizable(editor)
        const patches = elements.map((element) => {
          const { box } = element
          if (!box) return {}
          const width = Math.max(SMALLEST, box.width + ARROWS[direction].x * distance)
          const height = Math.max(SMALLEST, box.height + ARROWS[direction].y * distance)
          return change(element, { box: { ...box, width, height } })
        })
        const ids = elements.map(({ id }) => id).join(' ')
        editor
          .getState()
          .perform(`Resize ${inWords(elements)}`, squashAll(patches), continued(`resize ${ids}`))
      },
    }),
  ),
)
