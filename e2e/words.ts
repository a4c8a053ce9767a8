import type { Design, Id } from '@/lib/design/element'
import { referencesOf } from '@/lib/elements/reference'

const nameOf = (design: Design, id: Id | undefined) =>
  id === undefined ? '-' : (design.elements[id]?.name ?? id)

/** A design as sentences, in the order of the alphabet: "subnet public-a in shop, routeTable public-routes". */
export const inWords = (design: Design): readonly string[] =>
  Object.values(design.elements)
    .map((element) => {
      const references = referencesOf(element).map(({ field, to }) => `, ${field} ${nameOf(design, to)}`)
      return `${element.kind} ${element.name} in ${nameOf(design, element.parent)}${references.join('')}`
    })
    .sort()

/** A design without what it got from a template, its source and the names of its resources: what is left is what was drawn. */
export const asDrawn = (design: Design): unknown =>
  JSON.parse(
    JSON.stringify(design, (key, value: unknown) =>
      /^(logicalIds?|template|sources)$/.test(key) ? undefined : value,
    ),
  )
