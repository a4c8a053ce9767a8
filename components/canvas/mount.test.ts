import { describe, expect, it } from 'vitest'
import { sceneOf } from '@/lib/picture/scene'
import { networkOf } from '@/lib/samples/generate'
import { BUDGET, chooseMounted, STEP, stepTowards } from './mount'
import { seen, viewOf } from './view'

const AREA = { width: 900, height: 700 }

describe('the node budget', () => {
  for (const size of [200, 1_000, 3_000, 10_000]) {
    const scene = sceneOf(networkOf(size))
    const bounds = scene.bounds!
    const fit = viewOf(bounds, AREA)
    for (const zoom of [fit.zoom, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2])
      for (const [fx, fy] of [
        [0, 0],
        [0.5, 0.5],
        [1, 1],
      ] as const)
        it(`holds at ${size} elements, zoom ${zoom.toFixed(2)}, at ${fx}/${fy}`, () => {
          const view = {
            zoom,
            x: AREA.width / 2 - (bounds.x + bounds.width * fx) * zoom,
            y: AREA.height / 2 - (bounds.y + bounds.height * fy) * zoom,
          }
          const { mounted, overview } = chooseMounted(scene, seen(view, AREA, 240), zoom, false)
          expect(mounted.length).toBeLessThanOrEqual(BUDGET)
          if (overview) expect(mounted.every(({ container }) => container)).toBe(true)
        })
  }

  it('mounts everything of a small design', () => {
    const scene = sceneOf(networkOf(200))
    const { mounted, overview } = chooseMounted(scene, scene.bounds!, 1, false)
    expect(overview).toBe(false)
    expect(mounted).toHaveLength(200)
  })

  it('brings few leaves a frame, and all in the end', () => {
    const scene = sceneOf(networkOf(200))
    let ids: ReadonlySet<string> = new Set()
    for (let frame = 0; frame < 10; frame++) {
      const next = stepTowards(ids, scene.order)
      const fresh = [...next.ids].filter((id) => !ids.has(id) && !scene.byId.get(id)!.container)
      expect(fresh.length).toBeLessThanOrEqual(STEP)
      ids = next.ids
    }
    expect(ids.size).toBe(200)
  })
})
