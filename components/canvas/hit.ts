import type { Box, Design, Element } from '@/lib/design/element'
import { marksAlong, marksOf } from '@/lib/picture/marks'
import { rangeOf, usableOf } from '@/lib/picture/words'
import type { Placed, Scene } from '@/lib/picture/scene'
import { STRIP } from '@/lib/picture/scene'
import type { Point } from '@/lib/picture/route'

export const holdsPoint = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

export const crosses = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How wide the label of a container is: what one can take hold of. An estimate, so that it needs no DOM. */
export function labelWidth({ element, box, collapsed }: Placed): number {
  if (collapsed) return box.width
  const text = element.name.length * 7.6 + (rangeOf(element).length + usableOf(element).length) * 6.4
  return Math.min(box.width - (box.width > 120 ? 12 : 0), Math.max(96, text + 104))
}

/** May one take hold of it here? A leaf anywhere, a container by its label. */
export const isGrip = (placed: Placed, point: Point): boolean =>
  !placed.container ||
  placed.collapsed ||
  (point.y < placed.box.y + STRIP && point.x < placed.box.x + labelWidth(placed))

/** The topmost element at a point. */
export function elementAt(
  scene: Scene,
  point: Point,
  allowed?: (placed: Placed) => boolean,
): Placed | undefined {
  for (let index = scene.order.length - 1; index >= 0; index--) {
    const placed = scene.order[index]!
    if (holdsPoint(placed.box, point) && (!allowed || allowed(placed))) return placed
  }
  return undefined
}

/** Whom the mark at a point stands for; none where there is no mark. */
export function markAt(design: Design, scene: Scene, point: Point): readonly Element[] {
  for (const [id, elements] of marksOf(design)) {
    const box = scene.byId.get(id)?.box
    const mark = box && marksAlong(box, elements).find(({ box }) => holdsPoint(box, point))
    if (mark) return mark.elements
  }
  return []
}

/** What a marquee takes: leaves that it touches, containers that it holds whole. */
export function elementsIn(scene: Scene, area: Box): readonly Placed[] {
  return scene.order.filter(({ box, container }) =>
    container
      ? box.x >= area.x &&
        box.y >= area.y &&
        box.x + box.width <= area.x + area.width &&
        box.y + box.height <= area.y + area.height
      : crosses(box, area),
  )
}
