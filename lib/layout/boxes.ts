import type { Box, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change } from '@/lib/design/patch'

/** The patch that gives elements their boxes; those that stand there already are left out. */
export function boxesPatch(get: (id: Id) => Element | undefined, boxes: ReadonlyMap<Id, Box>): Patch {
  const patch: Record<Id, Patch[Id]> = {}
  for (const [id, box] of boxes) {
    const element = get(id)
    if (element && !sameBox(element.box, box)) Object.assign(patch, change(element, { box }))
  }
  return patch
}

const sameBox = (a: Box | undefined, b: Box) =>
  a !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
