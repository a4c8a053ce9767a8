import type { Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { create } from '@/lib/design/patch'
import { createElement } from './create'
import type { Around, Definition } from './define'
import { endsOf } from './ends'
import { definitionOf, definitions } from './index'
import { aWordFor } from './words'

const connections: readonly Definition[] = definitions.flatMap(({ kind }) => {
  const definition = definitionOf(kind)!
  return definition.ends ? [definition] : []
})

/** A connection that can be made: the id it would have, and the field of its first end. */
export type Joining = {
  readonly label: string
  readonly element: Id
  readonly field: string
  readonly patch: () => Patch
}

/** The connections that can be made between two elements; one that joins them already is left out. */
export function joining(around: Around, a: Element, b: Element): readonly Joining[] {
  if (a.id === b.id) return []
  return connections.flatMap((definition) => {
    const { kind } = definition
    const ends = inTurn(definition, a, b)
    const joined = around.all(kind).some((one) => endsOf(one)?.includes(a.id) && endsOf(one)?.includes(b.id))
    const place = ends && !joined ? placeBetween(around, definition, a, b) : undefined
    if (!ends || !place) return []
    const fresh = createElement(around, kind, place.parent)
    return [
      {
        label: `Connect ${a.name} and ${b.name} with ${aWordFor(kind)}`,
        element: fresh.id,
        field: definition.ends![0],
        patch: () => create({ ...fresh, props: { ...fresh.props, ...ends } }),
      },
    ]
  })
}

/** Both ends as the fields of a connection take them, the direction of the line first. */
function inTurn({ ends, fields }: Definition, a: Element, b: Element) {
  const [first, second] = ends!
  const takes = (key: string, { kind }: Element) => {
    const field = fields[key]
    // A resource that we do not know may be an end, but there is no reason to think so.
    return field?.type === 'ref' && field.to.includes(kind) && !definitionOf(kind)?.verbatim
  }
  if (takes(first, a) && takes(second, b)) return { [first]: a.id, [second]: b.id }
  return takes(first, b) && takes(second, a) ? { [first]: b.id, [second]: a.id } : undefined
}

/** The nearest container around both that may hold it, else around one of them, else the bare canvas. */
function placeBetween(
  around: Around,
  { inside }: Definition,
  a: Element,
  b: Element,
): { readonly parent: Element | undefined } | undefined {
  const [outOfA, outOfB] = [outwards(around, a), outwards(around, b)]
  const both = outOfA.filter((one) => outOfB.includes(one))
  const parent = [...both, ...outOfA, ...outOfB].find(({ kind }) => inside.includes(kind))
  return parent || inside.includes('canvas') ? { parent } : undefined
}

/** The element, its container, and so on. */
function outwards(around: Around, element: Element): readonly Element[] {
  const found = new Map<Id, Element>()
  for (let at: Element | undefined = element; at && !found.has(at.id); at = around.get(at.parent))
    found.set(at.id, at)
  return [...found.values()]
}
