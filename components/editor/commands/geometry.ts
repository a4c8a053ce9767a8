import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, squashAll } from '@/lib/design/patch'
import { ancestorsOf } from '@/lib/design/tree'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import { topmost } from '../selected'

/** An element with its box on the whole canvas. */
export type Placed = { readonly element: Element; readonly box: Box }

/** Pixels of one press of an arrow key, and of one with Shift. */
export const STEP = 4
export const LEAP = 40

export const ARROWS = {
  Left: { x: -1, y: 0 },
  Right: { x: 1, y: 0 },
  Up: { x: 0, y: -1 },
  Down: { x: 0, y: 1 },
} as const

/** The topmost selected elements that have a place on the canvas. */
export function placed(editor: EditorStore): readonly Placed[] {
  const design = designIn(editor.getState())
  return topmost(editor).flatMap((element) => {
    const box = boxOnCanvas(design, element)
    return box ? [{ element, box }] : []
  })
}

/** The box of an element measured from the canvas instead of from its parent. */
function boxOnCanvas(design: Design, element: Element): Box | undefined {
  if (!element.box) return undefined
  let { x, y } = element.box
  for (const ancestor of ancestorsOf(design, element)) {
    x += ancestor.box?.x ?? 0
    y += ancestor.box?.y ?? 0
  }
  return { ...element.box, x, y }
}

/** Move each element by its own distance; those that stay are left out. */
export function moveEach(by: ReadonlyMap<Id, { x: number; y: number }>, all: readonly Placed[]): Patch {
  return squashAll(
    all.flatMap(({ element }) => {
      const { x, y } = by.get(element.id) ?? { x: 0, y: 0 }
      if (!element.box || (x === 0 && y === 0)) return []
      return [change(element, { box: { ...element.box, x: element.box.x + x, y: element.box.y + y } })]
    }),
  )
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
