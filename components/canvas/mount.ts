import type { Box, Id } from '@/lib/design/element'
import type { Placed, Scene } from '@/lib/picture/scene'
import { crosses } from './hit'

/** At most this many nodes in the DOM: what a browser lays out and hit-tests within a frame. */
export const BUDGET = 350
/** Below the budget by this much before leaves come back, so that they do not flicker at its edge. */
const SLACK = 40
/** At most this many leaves newly mounted in one frame. */
export const STEP = 60
/** A container smaller than this on the screen, in pixels, is painted. */
const SMALL = 44

/** What should be in the DOM. In an overview only containers are; leaves are painted. */
export type Wanted = { readonly overview: boolean; readonly mounted: readonly Placed[] }

/** Choose what to mount for a window of the drawing. */
export function chooseMounted(scene: Scene, area: Box, zoom: number, overviewBefore: boolean): Wanted {
  const near = scene.order.filter(({ box }) => crosses(box, area))
  const containers = near.filter(({ container, box }) => container && box.width * zoom >= SMALL)
  const leaves = near.filter(({ container }) => !container)
  const budget = BUDGET - (overviewBefore ? SLACK : 0)
  if (containers.length + leaves.length <= budget)
    return { overview: false, mounted: [...containers, ...leaves] }
  if (containers.length <= BUDGET) return { overview: true, mounted: containers }
  const largest = [...containers].sort((a, b) => b.box.width - a.box.width).slice(0, BUDGET)
  return { overview: true, mounted: largest }
}

/** The next frame's part of what is wanted: what went goes at once, at most STEP leaves come. */
export function stepTowards(
  now: ReadonlySet<Id>,
  wanted: readonly Placed[],
): { ids: Set<Id>; done: boolean } {
  const ids = new Set<Id>()
  let fresh = 0
  let done = true
  for (const { element, container } of wanted) {
    if (now.has(element.id) || container) ids.add(element.id)
    else if (fresh < STEP) {
      fresh++
      ids.add(element.id)
    } else done = false
  }
  return { ids, done }
}
