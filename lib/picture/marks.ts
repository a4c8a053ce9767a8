import type { Box, Design, Element, Id } from '@/lib/design/element'
import { definitionOf, definitions } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { drawnLinesOf } from '@/lib/elements/drawn-lines'
import { spannedSubnets } from '@/lib/elements/span'

const SPANNING = definitions.flatMap(({ kind }) => (definitionOf(kind)?.spans === undefined ? [] : [kind]))
const MARKED = definitions.flatMap(({ kind }) =>
  Object.values(definitionOf(kind)?.fields ?? {}).some(({ line }) => line === 'mark') ? [kind] : [],
)
const NONE: readonly Element[] = []
const cache = new WeakMap<Design, ReadonlyMap<Id, readonly Element[]>>()

/** By container: what reaches into it from outside, such as a load balancer, and what it is governed by, such as its route table. Each leaves a mark on its border. */
export function marksOf(design: Design): ReadonlyMap<Id, readonly Element[]> {
  const hit = cache.get(design)
  if (hit) return hit
  const around = aroundOf(design)
  const marks = new Map<Id, Element[]>()
  for (const element of SPANNING.flatMap((kind) => around.all(kind)))
    for (const subnet of spannedSubnets(element)) {
      if (element.parent === subnet) continue
      push(marks, subnet, element)
    }
  for (const element of MARKED.flatMap((kind) => around.all(kind)))
    for (const { line, to } of drawnLinesOf(element)) {
      const named = line === 'mark' ? around.get(to) : undefined
      if (named) push(marks, element.id, named)
    }
  cache.set(design, marks)
  return marks
}

function push(marks: Map<Id, Element[]>, id: Id, element: Element) {
  const here = marks.get(id)
  if (here) here.push(element)
  else marks.set(id, [element])
}

export const marksIn = (design: Design, subnet: Id): readonly Element[] => marksOf(design).get(subnet) ?? NONE

/** Side of a mark in pixels: it stands half outside, less than a channel between neighbours. */
export const MARK = 20
const STEP = MARK + 4
const CORNER = 12

/** One mark: whom it stands for; where there is no room for all, the last one stands for the rest. */
export type Mark = { readonly box: Box; readonly elements: readonly Element[] }

/** Where the marks of a container stand: along its bottom border, from the right. */
export function marksAlong({ x, y, width, height }: Box, elements: readonly Element[]): readonly Mark[] {
  const room = Math.max(1, Math.floor((width - 2 * CORNER + STEP - MARK) / STEP))
  const shown = Math.min(room, elements.length)
  return elements.slice(0, shown).map((element, index) => ({
    elements: index === shown - 1 ? elements.slice(index) : [element],
    box: {
      x: x + width - CORNER - MARK - index * STEP,
      y: y + height - MARK / 2,
      width: MARK,
      height: MARK,
    },
  }))
}
