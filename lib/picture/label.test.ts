import { expect, test } from 'vitest'
import { labelBox, labelled } from './label'
import type { Line } from './lines'

const way = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 100 },
]
const over = (x: number, y: number) => ({ x: x - 10, y: y - 10, width: 20, height: 20 })

test.each([
  ['free', [], [], { x: 80, y: -8 }],
  ['its middle has a heading', [], [over(100, 0)], { x: 40, y: -8 }],
  ['its level part is written on', [], [{ x: -50, y: -10, width: 280, height: 20 }], { x: 180, y: 42 }],
  ['another label is there', [over(100, 0)], [], { x: 40, y: -8 }],
])('words stand on a line: %s', (_, labels, written, at) => {
  expect(labelBox(way, 40, labels, written)).toEqual({ ...at, width: 40, height: 16 })
})

test('words that would cover other words are left out', () => {
  const all = [{ x: -50, y: -50, width: 400, height: 400 }]
  expect(labelBox(way, 40, all, [])).toBeUndefined()
  expect(labelBox(way, 40, [], all)).toBeUndefined()
})

test('what lines to one target all say stands once', () => {
  const line = (to: string, label: string) => ({ wire: { to, label } }) as unknown as Line
  const lines = [line('a', 'x'), line('a', 'x'), line('b', 'x'), line('a', 'y'), line('a', '')]
  expect(labelled(lines)).toEqual([lines[0], lines[2], lines[3]])
})
