import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDesign } from './arbitrary'
import type { Element } from './element'
import { EMPTY_DESIGN } from './element'
import { perform, redo, startHistory, undo } from './history'
import type { Patch } from './patch'
import { change, create, difference } from './patch'

const at = (x: number): Element => ({
  id: 'net',
  kind: 'vpc',
  name: 'shop',
  props: {},
  box: { x, y: 0, width: 640, height: 360 },
})

const start = perform(startHistory(EMPTY_DESIGN), { label: 'Add shop', patch: create(at(0)) })
const move = (from: number, to: number): Patch => change(at(from), { box: at(to).box })

test('everything can be undone to the beginning and redone to the end', () => {
  fc.assert(
    fc.property(fc.array(anyDesign, { maxLength: 5 }), (designs) => {
      let history = startHistory(EMPTY_DESIGN)
      for (const next of designs)
        history = perform(history, { label: 'Change', patch: difference(history.design, next) })
      const end = history
      while (history.done.length > 0) history = undo(history)
      expect(history.design).toEqual(EMPTY_DESIGN)
      while (history.undone.length > 0) history = redo(history)
      expect(history).toEqual(end)
    }),
  )
})

test('a drag is one step', () => {
  let history = start
  for (let x = 0; x < 50; x++)
    history = perform(history, { label: 'Move shop', patch: move(x, x + 1), gesture: 'drag 1' })
  expect(history.done.map(({ label }) => label)).toEqual(['Add shop', 'Move shop'])
  expect(undo(history).design).toEqual(start.design)
})

test('two drags are two steps', () => {
  let history = perform(start, { label: 'Move', patch: move(0, 10), gesture: 'drag 1' })
  history = perform(history, { label: 'Move', patch: move(10, 20), gesture: 'drag 2' })
  expect(history.done).toHaveLength(3)
  expect(undo(history).design.elements.net?.box?.x).toBe(10)
})

test('a step between ends a gesture', () => {
  let history = perform(start, { label: 'Move', patch: move(0, 10), gesture: 'drag 1' })
  history = perform(history, { label: 'Rename', patch: change(at(10), { name: 'other' }) })
  history = perform(history, {
    label: 'Rename',
    patch: change({ ...at(10), name: 'other' }, { name: 'shop' }),
    gesture: 'drag 1',
  })
  expect(history.done).toHaveLength(4)
})

test('a gesture that leads back to where it began is no step', () => {
  const away = perform(start, { label: 'Move', patch: move(0, 10), gesture: 'drag 1' })
  const back = perform(away, { label: 'Move', patch: move(10, 0), gesture: 'drag 1' })
  expect(back.done).toEqual(start.done)
  expect(back.design).toEqual(start.design)
})

test('a step after undo does not merge, and forgets what was undone', () => {
  const moved = perform(start, { label: 'Move', patch: move(0, 10), gesture: 'drag 1' })
  const back = undo(perform(moved, { label: 'Rename', patch: change(at(10), { name: 'other' }) }))
  const again = perform(back, { label: 'Move', patch: move(10, 30), gesture: 'drag 1' })
  expect(again.done).toHaveLength(3)
  expect(again.undone).toEqual([])
  expect(undo(again).design.elements.net?.box?.x).toBe(10)
})

test.each([
  ['nothing to undo', undo(startHistory(EMPTY_DESIGN)), startHistory(EMPTY_DESIGN)],
  ['nothing to redo', redo(start), start],
  ['an empty step', perform(start, { label: 'Nothing', patch: {} }), start],
])('%s changes nothing', (_, after, before) => expect(after).toEqual(before))

test('the oldest of very many steps is forgotten', () => {
  let history = start
  for (let x = 0; x < 1_100; x++) history = perform(history, { label: `Move ${x}`, patch: move(x, x + 1) })
  expect(history.done).toHaveLength(1_000)
})
