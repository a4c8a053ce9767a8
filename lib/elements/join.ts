import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { create } from '@/lib/design/patch'
import { createElement } from './create'
import type { Around, Definition } from './define'
import { endsOf } from './ends'
import type { Field } from './field'
import { definitionOf, definitions } from './index'
import { aWordFor } from './words'

const all: readonly Definition[] = definitions.flatMap(({ kind }) => definitionOf(kind) ?? [])
const connections = all.filter(({ ends }) => ends)
/** Kinds that join what they stand in, or on, to something else, with the field that names it: a listener, an attachment. */
const attachments = all.flatMap((definition) => {
  const { joins, onBorder, fields } = definition
  const field =
    joins ?? (onBorder ? Object.keys(fields).find((key) => isRequiredRef(fields[key])) : undefined)
  return field === undefined ? [] : [{ definition, field }]
})

function isRequiredRef(field: Field | undefined): boolean {
  return field?.type === 'ref' && field.required
}

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
  return [
    ...connections.flatMap((definition) => connecting(around, definition, a, b)),
    ...[[a, b] as const, [b, a] as const].flatMap(([self, to]) => attaching(around, self, to)),
  ]
}

function connecting(around: Around, definition: Definition, a: Element, b: Element): readonly Joining[] {
  const { kind, ends: [first] = [] } = definition
  const ends = inTurn(definition, a, b)
  const joined = around.all(kind).some((one) => endsOf(one)?.includes(a.id) && endsOf(one)?.includes(b.id))
  const place = ends && !joined ? placeBetween(around, definition, a, b) : undefined
  return first && ends && place ? [making(around, kind, [a, b], place.parent, first, ends)] : []
}

function attaching(around: Around, self: Element, to: Element): readonly Joining[] {
  return attachments.flatMap(({ definition: { kind, inside, fields }, field }) => {
    const refers = (child: Element) => child.kind === kind && known(child.props[field]) === to.id
    if (!inside.includes(self.kind) || !takes(fields[field], to)) return []
    if (around.children(self.id).some(refers)) return []
    return [making(around, kind, [self, to], self, field, { [field]: to.id })]
  })
}

function making(
  around: Around,
  kind: string,
  [a, b]: readonly [Element, Element],
  parent: Element | undefined,
  field: string,
  props: Readonly<Record<string, Id>>,
): Joining {
  const fresh = createElement(around, kind, parent)
  return {
    label: `Connect ${a.name} and ${b.name} with ${aWordFor(kind)}`,
    element: fresh.id,
    field,
    patch: () => create({ ...fresh, props: { ...fresh.props, ...props } }),
  }
}

/** Both ends as the fields of a connection take them, the direction of the line first. */
function inTurn({ ends, fields }: Definition, a: Element, b: Element) {
  const [first, second] = ends!
  if (takes(fields[first], a) && takes(fields[second], b)) return { [first]: a.id, [second]: b.id }
  return takes(fields[first], b) && takes(fields[second], a) ? { [first]: b.id, [second]: a.id } : undefined
}

// A resource that we do not know may be an end, but there is no reason to think so.
const takes = (field: Field | undefined, { kind }: Element) =>
  field?.type === 'ref' && field.to.includes(kind) && !definitionOf(kind)?.verbatim

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
