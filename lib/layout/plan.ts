import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { drawnIn } from '@/lib/elements/drawn'
import type { Block } from './block'
import { NOTHING } from './block'
import { flowOf } from './flow'
import { inOrder } from './order'
import type { Size } from './sizes'
import { INSET, leastOf, remarkSize } from './sizes'
import { waysOf } from './ways'

/** How one element is laid out: its size, what is inside, and the shape its children were given. */
export type Plan = Size & {
  readonly inside: Block
  readonly children: readonly Element[]
  readonly shape: number
}

/** Width over height. The first is what a drawing should look like; the others are for children, where they help. */
const SHAPES = [1.35, 1.1, 1.6, 0.9, 1.9, 2.2] as const
const GOOD_ENOUGH = Math.log(1.11)
/** How much a smaller drawing outweighs a better shape. */
const WASTE = 0.1

const NONE: readonly Element[] = []
const empties = new Map<string, Plan>()

/** The plan of an element with nothing inside; it depends on the kind alone. */
function empty(kind: string): Plan {
  const plan = empties.get(kind) ?? {
    ...leastOf(kind),
    inside: NOTHING,
    children: NONE,
    shape: SHAPES[0],
  }
  empties.set(kind, plan)
  return plan
}

/** Plans of elements in a design, each made once; `undefined` is the bare canvas. */
export function createPlanner(design: Design) {
  const ordered = new Map<Id | undefined, readonly Element[]>()
  const plans = new Map<string, Plan>()
  const tried = new Map<string, readonly Block[]>()
  const flow = flowOf(design)

  const childrenInOrder = (id: Id | undefined) => {
    if (drawnIn(design, id).length === 0) return NONE
    const hit = ordered.get(id) ?? inOrder(drawnIn(design, id))
    ordered.set(id, hit)
    return hit
  }

  function waysInside(id: Id | undefined, children: readonly Element[], shape: number) {
    const key = `${shape} ${id ?? ''}`
    const hit = tried.get(key)
    if (hit) return hit
    const found = waysOf({
      children,
      sizeOf: (child) => plan(child, shape),
      holds: (child) => drawnIn(design, child.id).length > 0,
      holder: (inner) => holderIn(design, id, inner),
      referrers: aroundOf(design).referrers,
      steps: flow(id),
      framed: id !== undefined,
    })
    tried.set(key, found)
    return found
  }

  function plan(element: Element | undefined, wanted: number = SHAPES[0]): Plan {
    const children = childrenInOrder(element?.id)
    if (element && children.length === 0) return { ...empty(element.kind), ...remarkSize(element) }
    const key = `${wanted} ${element?.id ?? ''}`
    const hit = plans.get(key)
    if (hit) return hit
    // Only containers can take another shape.
    const shapes = children.some((child) => childrenInOrder(child.id).length > 0) ? SHAPES : [SHAPES[0]]
    let inside = NOTHING
    let shape: number = SHAPES[0]
    let least = Infinity
    let good = false
    for (const tried of shapes) {
      for (const way of waysInside(element?.id, children, tried)) {
        const size = closed(element, way)
        const shapeless = misshape(size, wanted)
        good ||= shapeless < GOOD_ENOUGH
        const found = shapeless + WASTE * Math.log(size.width * size.height)
        if (found > least - 1e-9) continue
        inside = way
        shape = tried
        least = found
      }
      if (good) break
    }
    const best = { ...closed(element, inside), inside, children, shape }
    plans.set(key, best)
    return best
  }
  return plan
}

function closed(element: Element | undefined, inside: Size): Size {
  if (!element) return inside
  const least = leastOf(element.kind)
  return {
    width: Math.max(least.width, Math.ceil(inside.width) + INSET.left + INSET.right),
    height: Math.max(least.height, Math.ceil(inside.height) + INSET.top + INSET.bottom),
  }
}

/** The child of a container that is an element or holds it; undefined for what is elsewhere. */
function holderIn(design: Design, container: Id | undefined, inner: Id): Id | undefined {
  const seen = new Set<Id>()
  let at = Object.hasOwn(design.elements, inner) ? design.elements[inner] : undefined
  while (at && !seen.has(at.id)) {
    const parent = at.parent === undefined ? undefined : design.elements[at.parent]
    if (parent?.id === container) return at.id
    seen.add(at.id)
    at = parent
  }
  return undefined
}

const misshape = ({ width, height }: Size, wanted: number) => Math.abs(Math.log(width / height / wanted))
