import type { Design, Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { referencesOf } from '@/lib/elements/reference'

/**
 * Tells which row fields cannot be written inline, since their rows would lead back to their own element:
 * CloudFormation refuses resources that wait for each other.
 */
export function findCircularRows(design: Design): (element: Element, key: string) => boolean {
  const leads = new Map<Id, Set<Id>>()
  for (const element of Object.values(design.elements)) {
    const satellites = definitionOf(element.kind)?.cfn?.satellites
    if (!satellites) continue
    const to = inlineReferences(element).filter(({ field }) => satellites[field]?.inlineUnlessCircular)
    if (to.length > 0) leads.set(element.id, new Set(to.map((reference) => reference.to)))
  }
  const inCircle = trim(leads)
  return (element, key) =>
    inCircle.has(element.id) &&
    inlineReferences(element).some((reference) => reference.field === key && inCircle.has(reference.to))
}

/** Without those of rows that have a logical id: they are resources of their own, for which the element does not wait. */
const inlineReferences = (element: Element) =>
  referencesOf(element).filter(({ field, row }) => {
    const rows = known(element.props[field]) as readonly Row[] | undefined
    return row === undefined || rows?.[row]?.logicalId === undefined
  })

/** What is left when all that lead nowhere, and all that nothing leads to, have gone: circles and what joins them. */
function trim(leads: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  const left = new Set(leads.keys())
  for (let before = -1; before !== left.size;) {
    before = left.size
    const reached = new Set([...left].flatMap((id) => [...leads.get(id)!]))
    for (const id of [...left])
      if (!reached.has(id) || ![...leads.get(id)!].some((to) => left.has(to))) left.delete(id)
  }
  return left
}
