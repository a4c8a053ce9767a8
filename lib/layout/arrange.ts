import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, NO_CHANGE, squash, squashAll } from '@/lib/design/patch'
import { ancestorsOf } from '@/lib/design/tree'
import { shifted } from './block'
import { boxesPatch } from './boxes'
import { turnToEnds } from './face'
import { fitAround } from './fit'
import type { Plan } from './plan'
import { createPlanner } from './plan'
import type { Size } from './sizes'
import { INSET, sizeOf } from './sizes'

/**
 * Lay a design out: Account > Region > VPC > a lane for each Availability Zone > rows of subnets, by address;
 * gateways along the top border, tables, lists and groups in strips of their own. With ids, only what is inside
 * those, and what gives way to them.
 *
 * Shape: a patch of `box` alone. Nothing overlaps, containers hold their content; the same design gives the same boxes.
 */
export function arrange(design: Design, ids?: readonly Id[]): Patch {
  const planner = createPlanner(design)
  if (!ids) return boxesPatch((id) => design.elements[id], boxesOf(design, planner, planner(undefined), 0, 0))
  const patch = ids.reduce<Patch>((patch, id) => {
    const element = design.elements[id]
    if (!element) return patch
    const { size, inside } = arrangeInside(design, element)
    const { x, y } = element.box ?? { x: INSET.left, y: INSET.top }
    return squashAll([patch, inside, change(element, { box: { x, y, ...size } })])
  }, NO_CHANGE)
  return squash(patch, fitAround(applyPatch(design, patch), ids, 'push'))
}

/** What is inside an element laid out, and the size that the element needs for it. */
export function arrangeInside(
  design: Design,
  element: Element,
): { readonly size: Size; readonly inside: Patch } {
  // Parents in a circle have no outermost one; there is nothing sensible to draw.
  const outermost = ancestorsOf(design, element).at(-1) ?? element
  if (outermost.parent !== undefined && design.elements[outermost.parent])
    return { size: sizeOf(element.kind), inside: NO_CHANGE }
  const planner = createPlanner(design)
  const plan = planner(element)
  const boxes = boxesOf(design, planner, plan, INSET.left, INSET.top)
  return {
    size: { width: plan.width, height: plan.height },
    inside: boxesPatch((id) => design.elements[id], boxes),
  }
}

function boxesOf(
  design: Design,
  planner: ReturnType<typeof createPlanner>,
  plan: Plan,
  x: number,
  y: number,
) {
  const boxes = new Map<Id, Box>()
  const visit = (plan: Plan, x: number, y: number) => {
    for (const [id, box] of shifted(plan.inside.places(), x, y)) boxes.set(id, box)
    for (const child of plan.children) visit(planner(child, plan.shape), INSET.left, INSET.top)
  }
  visit(plan, x, y)
  turnToEnds(design, boxes)
  return boxes
}
