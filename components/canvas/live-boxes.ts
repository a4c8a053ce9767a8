import type { BoxOf } from '@/lib/picture/route'
import type { Gesture } from './stage'

/** Where elements are at this moment of a drag or a resize. */
export function liveBoxes(gesture: Gesture | undefined): BoxOf {
  if (gesture?.type === 'move')
    return ({ element, box }) =>
      gesture.moving.has(element.id) ? { ...box, x: box.x + gesture.dx, y: box.y + gesture.dy } : box
  if (gesture?.type === 'resize') return ({ element, box }) => (element.id === gesture.id ? gesture.box : box)
  return ({ box }) => box
}
