import { continued } from '../gesture'
import { inWords, topmost } from '../selected'
import { defineCommand } from './define'
import { ARROWS, LEAP, moveEach, placed, STEP } from './geometry'

const directions = Object.keys(ARROWS) as (keyof typeof ARROWS)[]

/** The arrow keys: four pixels, forty with Shift. A run of presses is one step to undo. */
export const moves = [STEP, LEAP].flatMap((distance) =>
  directions.map((direction) =>
    defineCommand({
      id: `move-${direction.toLowerCase()}${distance === LEAP ? '-far' : ''}`,
      label: `Move ${direction.toLowerCase()}${distance === LEAP ? ' by a lot' : ''}`,
      group: 'arrange',
      keys: [`${distance === LEAP ? 'Shift+' : ''}Arrow${direction}`],
      when: (editor) => placed(editor).length > 0,
      run: (editor) => {
        const all = placed(editor)
        const by = { x: ARROWS[direction].x * distance, y: ARROWS[direction].y * distance }
        const ids = all.map(({ element }) => element.id)
        editor
          .getState()
          .perform(
            `Move ${inWords(topmost(editor))}`,
            moveEach(new Map(ids.map((id) => [id, by])), all),
            continued(`move ${ids.join(' ')}`),
          )
      },
    }),
  ),
)
