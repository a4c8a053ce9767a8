import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { childrenByParent } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'

const LEAF = { width: 132, height: 56 }
const GAP = 16
const TOP = 44

/**
 * A box for every element, relative to its parent: its own, or a place in a grid below its siblings
 * when it has none. A container without a box is as large as what it holds.
 */
export function completeBoxes(
  design: Design,
  children: ReturnType<typeof childrenByParent>,
): ReadonlyMap<Id, Box> {
  const boxes = new Map<Id, Box>()
  const sizeOf = (element: Element): { width: number; height: number } => {
    const held = children.get(element.id) ?? []
    placeAll(held, definitionOf(element.kind)?.container?.width ?? 320)
    if (element.box) return element.box
    const smallest = definitionOf(element.kind)?.container ?? LEAF
    return held.reduce((size, child) => {
      const box = boxes.get(child.id)!
      return {
        width: Math.max(size.width, box.x + box.width + GAP),
        height: Math.max(size.height, box.y + box.height + GAP),
      }
    }, smallest)
  }
  const placeAll = (siblings: readonly Element[], width: number) => {
    const sizes = siblings.map((sibling) => ({ sibling, size: sizeOf(sibling) }))
    let x = GAP
    let y = TOP
    for (const { box } of siblings) if (box) y = Math.max(y, box.y + box.height + GAP)
    let rowHeight = 0
    for (const { sibling, size } of sizes) {
      if (sibling.box) {
        boxes.set(sibling.id, sibling.box)
        continue
      }
      if (x > GAP && x + size.width > width - GAP) {
        x = GAP
        y += rowHeight + GAP
        rowHeight = 0
      }
      boxes.set(sibling.id, { x, y, width: size.width, height: size.height })
      x += size.width + GAP
      rowHeight = Math.max(rowHeight, size.height)
    }
  }
  placeAll(children.get(undefined) ?? [], 1_600)
  // A ring of parents hangs on no root; its elements are not drawn.
  return boxes
}
