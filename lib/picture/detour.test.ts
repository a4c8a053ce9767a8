import { describe, expect, it } from 'vitest'
import { detour } from './detour'
import { meets, tidy } from './line-points'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

describe('a detour', () => {
  const from = box(0, 0)
  const to = box(600, 0)
  const field = { from, to, reach: box(-100, -1000, 1000, 2100), shift: 0 }
  const straight = [
    { x: 100, y: 25 },
    { x: 600, y: 25 },
  ]
  it.each([
    ['one neighbour', [box(300, -40, 100, 120)]],
    ['a row of them', [box(120, -60, 60, 200), box(300, -200, 60, 260), box(480, -60, 60, 300)]],
    ['a wall below', [box(200, -10, 60, 900)]],
  ])('goes around %s with right angles', (_says, obstacles) => {
    const way = detour({ ...field, obstacles }, straight)
    expect(obstacles.filter((one) => meets(way, one))).toEqual([])
    way.slice(1).forEach((point, index) => {
      const before = way[index]!
      expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBe(0)
    })
    expect([from, to].map((end, index) => touches(end, way.at(-index)!))).toEqual([true, true])
  })

  it('takes the usual way where nothing is better', () => {
    expect(detour({ ...field, obstacles: [] }, straight)).toBe(straight)
  })
})

it('points on the way and points twice are left out', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 30 },
    { x: 10, y: 40 },
  ]
  expect(tidy(way)).toEqual([way[0], way[1], way[4]])
})

const touches = (
  { x, y, width, height }: ReturnType<typeof box>,
  at: { readonly x: number; readonly y: number },
) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
