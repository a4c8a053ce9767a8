import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { drawnIn } from '@/lib/elements/drawn'
import { endsOf } from '@/lib/elements/ends'
import { arrangeInside } from './arrange'
import { freeBox } from './fit'
import { inOrder, zoneOf } from './order'
import type { Size } from './sizes'

/**
 * A place for every element that has none, such as those that a read found new; what has a place keeps it or
 * shifts to make room.
 */
export function placeNew(design: Design): Patch {
  let now = design
  let patch: Patch = {}
  const apply = (step: Patch) => {
    now = applyPatch(now, step)
    patch = squash(patch, step)
  }
  const visit = (elements: readonly Element[]) => {
    for (const { id } of inOrder(elements)) {
      const element = now.elements[id]!
      if (element.box) visit(drawnIn(now, id))
      else apply(placeOne(now, element))
    }
  }
  visit(drawnIn(design, undefined))
  return patch
}

function placeOne(design: Design, element: Element): Patch {
  const { size, inside } = arrangeInside(design, element)
  const around = aroundOf(design)
  const zone = zoneOf(element)
  const wish = { size, ...(zone !== undefined && { zone }), ...betweenEnds(around, element, size) }
  const { box, grow } = freeBox(around, around.get(element.parent), element.kind, wish)
  return squashAll([inside, grow, change(element, { box })])
}

/** A connection is wished in the middle between its ends; nothing for what is none, or has an end without a place. */
function betweenEnds(around: Around, element: Element, { width, height }: Size) {
  const [a, b] = (endsOf(element) ?? []).map((id) => boxOf(around, id))
  if (!a || !b) return {}
  const origin = boxOf(around, element.parent) ?? { x: 0, y: 0 }
  const middle = (from: number, to: number) => (from + to) / 2
  return {
    x: Math.round(middle(a.x + a.width / 2, b.x + b.width / 2) - origin.x - width / 2),
    y: Math.round(middle(a.y + a.height / 2, b.y + b.height / 2) - origin.y - height / 2),
  }
}

/** Where an element stands in the whole drawing; undefined when it or a container of it has no place. */
function boxOf(around: Around, id: Id | undefined): Box | undefined {
  let [x, y] = [0, 0]
  const seen = new Set<Id>()
  for (let at = around.get(id); at?.box && !seen.has(at.id); at = around.get(at.parent)) {
    seen.add(at.id)
    x += at.box.x
    y += at.box.y
    if (!around.get(at.parent)) {
      const { width, height } = around.get(id)!.box!
      return { x, y, width, height }
    }
  }
  return undefined
}
