import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { estate, flaws } from '@/lib/layout/drawn'
import { putOnCanvas } from './put-on-canvas'
import { advance, IDLE } from './reading'

const known = {
  elements: Object.fromEntries(
    Object.values(estate(2, 3, 1).elements).map((element) => [element.id, { ...element, awsId: element.id }]),
  ),
}

test('a reading put on an empty canvas is laid out; put again, nothing changes', () => {
  const { patch, added } = putOnCanvas(EMPTY_DESIGN, known, [])
  const after = applyPatch(EMPTY_DESIGN, patch)
  expect(added).toBe(Object.keys(known.elements).length)
  expect(flaws(after)).toEqual([])
  expect(putOnCanvas(after, known, [])).toEqual({ patch: {}, added: 0, changed: 0, removed: 0 })
})

test('beside a drawing, which stays where it is', () => {
  const box = { x: 40, y: 20, width: 640, height: 360 }
  const drawn = { elements: { mine: { id: 'mine', kind: 'vpc', name: 'mine', props: {}, box } } }
  const after = applyPatch(drawn, putOnCanvas(drawn, known, []).patch)
  expect(after.elements.mine).toBe(drawn.elements.mine)
  expect(flaws(after)).toEqual([])
})

test('a reading advances by its events', () => {
  const at = { type: 'progress', region: 'eu-west-1', call: 'ec2:DescribeVpcs' } as const
  const notice = { reason: 'denied', message: 'no' } as const
  const read = [
    { ...at, items: 0, done: false },
    { ...at, items: 7, done: true },
    { type: 'notice', notice } as const,
  ].reduce(advance, { ...IDLE, state: 'running' })
  expect(read).toEqual({
    state: 'running',
    steps: [{ region: 'eu-west-1', call: 'ec2:DescribeVpcs', items: 7, done: true }],
    notices: [notice],
  })
  expect(advance(read, { type: 'failed', message: 'gone' })).toMatchObject({
    state: 'failed',
    problem: 'gone',
  })
})
