import type { Box, Element, Id } from '@/lib/design/element'
import type { Block } from './block'
import { laneOf } from './order'
import type { Size } from './sizes'
import { GAP, isContainer, LANE_GAP, LANE_TITLE } from './sizes'

/** Elements by zone, zones in order, then zones that only a template knows; those without one come last. */
export function byZone(elements: readonly Element[]): readonly (readonly Element[])[] {
  const lanes = new Map<string, Element[]>()
  for (const element of elements) {
    const zone = laneOf(element)
    const lane = lanes.get(zone)
    if (lane) lane.push(element)
    else lanes.set(zone, [element])
  }
  const rank = (zone: string) => (zone === '' ? '\uffff' : zone)
  return [...lanes].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(([, lane]) => lane)
}

/**
 * One lane a zone, side by side. The n-th rows of all lanes stand level, so that subnets of one tier read across.
 * `across` is how many subnets may stand beside each other in a lane.
 */
export function laneBlock(
  lanes: readonly (readonly Element[])[],
  size: (element: Element) => Size,
  across: number,
): Block {
  const heights: number[] = []
  for (const lane of lanes)
    lane.forEach((element, index) => {
      const row = Math.floor(index / across)
      heights[row] = Math.max(heights[row] ?? 0, size(element).height)
    })
  const tops: number[] = []
  heights.reduce((top, height, row) => {
    tops[row] = top
    return top + height + GAP
  }, LANE_TITLE)
  const widths = lanes.map((lane) => Math.max(...lane.map((element) => size(element).width)))
  const spans = lanes.map(
    (lane, index) => Math.min(across, lane.length) * (widths[index]! + GAP) - GAP + LANE_GAP,
  )
  const places = () => {
    let left = 0
    return lanes.flatMap((lane, nth) => {
      const start = left
      const width = widths[nth]!
      left += spans[nth]!
      return lane.map((element, index): readonly [Id, Box] => {
        const row = Math.floor(index / across)
        const x = start + (index % across) * (width + GAP)
        const own = isContainer(element) ? { width, height: heights[row]! } : size(element)
        return [element.id, { x, y: tops[row]!, width: own.width, height: own.height }]
      })
    })
  }
  const width = spans.reduce((sum, span) => sum + span, -LANE_GAP)
  return { width, height: tops.at(-1)! + heights.at(-1)!, places }
}
