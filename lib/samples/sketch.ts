import type { Box, Design, Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'

/** A design with the name it is shown under. */
export type Sample = { readonly name: string; readonly design: Design }

type Place = {
  readonly in?: string
  readonly at: readonly [x: number, y: number, width?: number, height?: number]
}

/** One element of a sample, named by its id; `at` is its box, a leaf's size when none is given. */
export function sketch<K extends Kind>(
  kind: K,
  id: string,
  { in: parent, at: [x, y, width = 132, height = 56] }: Place,
  props: ElementOf<K>['props'] = {},
): Element {
  const box: Box = { x, y, width, height }
  return { id, kind, name: id, ...(parent !== undefined && { parent }), props, box }
}

export const designOf = (elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
