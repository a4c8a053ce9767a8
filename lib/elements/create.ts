import { customAlphabet } from 'nanoid'
import type { Element, Id } from '@/lib/design/element'
import type { Around } from './define'
import { definitionOf } from './index'

const suffix = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 6)

/** An id that no element of the design has: "subnet-k3x9ab". */
export function freshId(around: Around, kind: string): Id {
  const id = `${kind}-${suffix()}`
  return around.get(id) ? freshId(around, kind) : id
}

/** A name that no element of the kind has: "subnet-1", "subnet-2". */
export function freshName(around: Around, kind: string): string {
  const taken = new Set(around.all(kind).map((element) => element.name))
  let number = 1
  while (taken.has(`${kind}-${number}`)) number++
  return `${kind}-${number}`
}

/** A new element as its kind wants it in this place: named, filled, without a box. */
export function createElement(
  around: Around,
  kind: string,
  parent: Element | undefined,
  id: Id = freshId(around, kind),
): Element {
  return {
    id,
    kind,
    name: freshName(around, kind),
    ...(parent && { parent: parent.id }),
    props: definitionOf(kind)?.fresh?.(around, parent) ?? {},
  }
}
