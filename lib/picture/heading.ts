import type { Box } from '@/lib/design/element'
import type { Placed, Scene } from './scene'
import { STRIP } from './scene'
import { rangeOf, usableOf } from './words'

/** Left of the name: the icon and the room around it; right of it: the handle that collapses. */
const ROOM = 64
const INSET = 5

/** Where a container says what it is; about, since nobody measured its words. Shape: pixels, as `box` is. */
export function headingOf({ element }: Placed, box: Box): Box {
  const words = element.name.length * 7.5 + (rangeOf(element).length + usableOf(element).length) * 5.5
  return {
    x: box.x + INSET,
    y: box.y + INSET,
    width: Math.min(box.width - 2 * INSET, ROOM + words),
    height: STRIP - 2 * INSET,
  }
}

/** All containers that an element is in, the innermost first. */
export function holding(scene: Scene, { element }: Placed): readonly Placed[] {
  const found: Placed[] = []
  for (let at = scene.byId.get(element.parent ?? ''); at; at = scene.byId.get(at.element.parent ?? ''))
    found.push(at)
  return found
}
