import type { Box, Design, Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'

/** A design with the name it is shown under. */
export type Sample = { readonly name: string; readonly design: Design }

type Place = {
  readonly in?: string
  readonly at?: readonly [x: number, y: number, width?: number, height?: number]
}

/** One element of a sample, named by its id; `at` is its box, of a leaf's size unless one is given. Without it the element is laid out later. */
export function sketch<K extends Kind>(
  kind: K,
  id: string,
  { in: parent, at }: Place,
  props: ElementOf<K>['props'] = {},
): Element {
  return {
    id,
    kind,
    name: id,
    ...(parent !== undefined && { parent }),
    props,
    ...(at && { box: boxAt(...at) }),
  }
}

const boxAt = (x: number, y: number, width = 132, height = 56): Box => ({ x, y, width, height })

export const designOf = (elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
