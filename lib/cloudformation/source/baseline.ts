import type { Design, Element, Id, Source } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { renameReferences } from '@/lib/elements/reference'
import { isResource } from '../part'
import { asReadThen } from './known-words'
import type { OpenedSource } from './open-source'

/**
 * The design as it would be had nobody touched what a source holds: its elements as the text gives them, under the ids
 * that they have in the design. Written out, it differs from the design itself by what was changed, and by nothing else.
 */
export function baselineOf(
  design: Design,
  template: string,
  source: Source,
  { elements, body }: OpenedSource,
): Design {
  const isOurs = (body.Metadata as { Groundplan?: unknown } | undefined)?.Groundplan !== undefined
  const around = aroundOf(design)
  const present = elementsBy(design, template)
  const ids = new Map<Id, Id>()
  for (const element of Object.values(elements)) {
    const now = present.get(element.logicalId ?? element.id)
    ids.set(element.id, now?.id ?? freeId(element.id, design, ids))
  }
  const rename = (id: Id) => ids.get(id) ?? id
  const baseline: Record<Id, Element> = {}
  // Places around the source belong to both.
  if (!isOurs)
    for (const element of Object.values(design.elements))
      if (!isResource(element, around)) baseline[element.id] = element
  for (const element of Object.values(elements)) {
    const id = rename(element.id)
    const { parent: said, ...facts } = renameReferences(element, rename)
    const now = design.elements[id]
    const parent = said === undefined ? placeOf(design, now, isOurs) : rename(said)
    const read = { ...facts, id, template, ...(parent !== undefined && { parent }) }
    baseline[id] = asReadThen(read, now, source)
  }
  return { ...design, elements: baseline }
}

/** The elements of a source that are still there, by logical id; what is only drawn by its id. */
const elementsBy = (design: Design, template: string): ReadonlyMap<string, Element> =>
  new Map(
    Object.values(design.elements)
      .filter((element) => element.template === template)
      .map((element) => [element.logicalId ?? element.id, element]),
  )

function freeId(id: Id, { elements }: Design, ids: ReadonlyMap<Id, Id>): Id {
  const taken = new Set(ids.values())
  let free = id
  while (Object.hasOwn(elements, free) || taken.has(free)) free = `${free}-was`
  return free
}

/** The text does not say in which account or Region it is deployed; the drawing does. */
function placeOf(design: Design, now: Element | undefined, isOurs: boolean): Id | undefined {
  const parent = now?.parent === undefined ? undefined : design.elements[now.parent]
  return parent && !isOurs && !isResource(parent, aroundOf(design)) ? parent.id : undefined
}
