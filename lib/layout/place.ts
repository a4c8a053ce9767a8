import type { Design, Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { childrenOf } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import { arrangeInside } from './arrange'
import { freeBox } from './fit'
import { inOrder, zoneOf } from './order'

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
      if (element.box) visit(childrenOf(now, id))
      else apply(placeOne(now, element))
    }
  }
  visit(childrenOf(design, undefined))
  return patch
}

function placeOne(design: Design, element: Element): Patch {
  const { size, inside } = arrangeInside(design, element)
  const around = aroundOf(design)
  const zone = zoneOf(element)
  const wish = { size, ...(zone !== undefined && { zone }) }
  const { box, grow } = freeBox(around, around.get(element.parent), element.kind, wish)
  return squashAll([inside, grow, change(element, { box })])
}
