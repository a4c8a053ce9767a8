import type { Box, Design, Element, Id } from '@/lib/design/element'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { childrenOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { wordFor } from '@/lib/elements/words'
import { heldBy } from '@/lib/layout/border'
import { fitAround } from '@/lib/layout/fit'
import { GAP, insetOf } from '@/lib/layout/sizes'
import { sceneOf } from '@/lib/picture/scene'
import type { Step } from './drop'
import { snap } from './drop'

/** How far the sides of an element may go, from its top left as drawn. */
export type Limits = {
  readonly width: number
  readonly height: number
  /** What is inside stays inside. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Neighbours at the left and above do not give way; those at the right and below do. */
  readonly before: number
  readonly above: number
}

/** The least box that still holds everything inside an element, and the most that its neighbours leave it. */
export function leastBox(design: Design, element: Element): Limits {
  const least = definitionOf(element.kind)?.container ?? { width: 64, height: 48 }
  const children = childrenOf(design, element.id)
  // A gateway on a side goes with the side.
  const along = (axis: 'x' | 'y') =>
    children.flatMap(({ box, kind }) =>
      !box || (element.box && heldBy(kind, box, element.box, element.box)[axis] !== undefined)
        ? []
        : { box, inset: insetOf(kind) },
    )
  const [level, upright] = [along('x'), along('y')]
  return {
    ...least,
    left: Math.min(...level.map(({ box, inset }) => box.x - inset.left)),
    top: Math.min(...upright.map(({ box, inset }) => box.y - inset.top)),
    right: Math.max(0, ...level.map(({ box, inset }) => box.x + box.width + inset.right)),
    bottom: Math.max(0, ...upright.map(({ box, inset }) => box.y + box.height + inset.bottom)),
    ...neighbours(design, element),
  }
}

function neighbours(design: Design, element: Element): Pick<Limits, 'before' | 'above'> {
  const own = element.box
  let [before, above] = [-Infinity, -Infinity]
  for (const { id, box } of childrenOf(design, element.parent)) {
    if (!own || !box || id === element.id) continue
    const [right, bottom] = [box.x + box.width + GAP / 2, box.y + box.height + GAP / 2]
    const level = box.y < own.y + own.height && own.y < box.y + box.height
    const over = box.x < own.x + own.width && own.x < box.x + box.width
    if (level && right <= own.x) before = Math.max(before, right - own.x)
    if (over && bottom <= own.y) above = Math.max(above, bottom - own.y)
  }
  return { before, above }
}

/** Giving an element another size; what is inside stays where it is seen, what is beside gives way. */
export function resize(design: Design, id: Id, box: Box): Step | undefined {
  const element = design.elements[id]
  const placed = sceneOf(design).byId.get(id)
  if (!element || !placed) return undefined
  const own = element.box ?? placed.box
  const [dx, dy] = [snap(box.x - placed.box.x), snap(box.y - placed.box.y)]
  const after = { x: own.x + dx, y: own.y + dy, width: snap(box.width), height: snap(box.height) }
  const children = childrenOf(design, id).flatMap((child) => {
    if (!child.box) return []
    const { x, y } = child.box
    const at = { x: x - dx, y: y - dy, ...heldBy(child.kind, child.box, own, after) }
    return at.x === x && at.y === y ? [] : [change(child, { box: { ...child.box, ...at } })]
  })
  const patch = squashAll([change(element, { box: after }), ...children])
  const fitted = fitAround(applyPatch(design, patch), [id], 'push')
  return { label: `Resize ${wordFor(element.kind)} ${element.name}`, patch: squash(patch, fitted) }
}
