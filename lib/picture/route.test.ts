import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { networkOf } from '@/lib/samples/generate'
import { elbow } from './route'
import { sceneOf } from './scene'
import { lineOf, runsOf } from './lines'

const linesIn = (design: Design) => runsOf(design).map((run) => lineOf(design, run))

describe('lines', () => {
  it.each([classicVpc.design, networkOf(1_000)])(
    'have right angles only and begin and end at their elements',
    (design) => {
      const scene = sceneOf(design)
      const lines = linesIn(design)
      expect(lines.length).toBeGreaterThan(5)
      for (const { run, wire, points } of lines) {
        points.forEach((point, index) => {
          const { reach } = run
          expect(point.x >= reach.x && point.x <= reach.x + reach.width).toBe(true)
          expect(point.y >= reach.y && point.y <= reach.y + reach.height).toBe(true)
          const next = points[index + 1]
          if (next) expect(Math.min(Math.abs(point.x - next.x), Math.abs(point.y - next.y))).toBeLessThan(1)
        })
        for (const [id, point] of [
          [wire.from, points[0]!],
          [wire.to, points.at(-1)!],
        ] as const) {
          const { x, y, width, height } = scene.byId.get(id)!.box
          expect(point.x).toBeGreaterThanOrEqual(x - 1)
          expect(point.x).toBeLessThanOrEqual(x + width + 1)
          expect(point.y).toBeGreaterThanOrEqual(y - 1)
          expect(point.y).toBeLessThanOrEqual(y + height + 1)
        }
      }
    },
  )

  it('name the destination of a route', () => {
    expect(linesIn(classicVpc.design).map(({ wire }) => wire.label)).toContain('0.0.0.0/0')
  })

  it.each([
    ['right', { x: 300, y: 0 }, 2],
    ['below', { x: 0, y: 300 }, 2],
    ['askew', { x: 300, y: 200 }, 4],
  ] as const)('go straight to what is %s', (_where, at, points) => {
    const size = { width: 100, height: 50 }
    expect(elbow({ x: 0, y: 0, ...size }, { ...at, ...size })).toHaveLength(points)
  })
})
