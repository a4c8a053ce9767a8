import type { Box, Design, Element, Id } from '@/lib/design/element'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { childrenOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { wordFor } from '@/lib/elements/words'
import { fitAround } from '@/lib/layout/fit'
import { INSET, isOnBorder } from '@/lib/layout/sizes'
import { sceneOf } from '@/lib/picture/scene'
import type { Step } from './drop'
import { snap } from './drop'

/** The least box that still holds everything inside an element. `box` is absolute, as drawn. */
export function leastBox(
  design: Design,
  element: Element,
): { width: number; height: number; right: number; bottom: number; left: number; top: number } {
  const least = definitionOf(element.kind)?.container ?? { width: 64, height: 48 }
  const boxes = childrenOf(design, element.id).flatMap(({ box, kind }) =>
    box ? [{ box, edge: isOnBorder(kind) }] : [],
  )
  return {
    ...least,
    left: Math.min(...boxes.map(({ box, edge }) => box.x - (edge ? 0 : INSET.left))),
    top: Math.min(...boxes.map(({ box }) => box.y - INSET.top)),
    right: Math.max(0, ...boxes.map(({ box, edge }) => box.x + box.width + (edge ? 0 : INSET.right))),
    bottom: Math.max(0, ...boxes.map(({ box, edge }) => box.y + box.height + (edge ? 0 : INSET.bottom))),
  }
}

/** Giving an element another size; what is inside stays where it is seen, what is beside gives way. */
export function resize(design: Design, id: Id, box: Box): Step | undefined {
  const element = design.elements[id]
  const placed = sceneOf(design).byId.get(id)
  if (!element || !placed) return undefined
  const own = element.box ?? placed.box
  const [dx, dy] = [snap(box.x - placed.box.x), snap(box.y - placed.box.y)]
  const after = { x: own.x + dx, y: own.y + dy, width: snap(box.width), height: snap(box.height) }
  const children = dx === 0 && dy === 0 ? [] : childrenOf(design, id)
  const patch = squashAll([
    change(element, { box: after }),
    ...children.flatMap((child) =>
      child.box ? [change(child, { box: { ...child.box, x: child.box.x - dx, y: child.box.y - dy } })] : [],
    ),
  ])
  const fitted = fitAround(applyPatch(design, patch), [id], 'push')
  return { label: `Resize ${wordFor(element.kind)} ${element.name}`, patch: squash(patch, fitted) }
}
