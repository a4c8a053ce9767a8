import type { Design, Element, Id } from './element'

type Children = ReadonlyMap<Id | undefined, readonly Element[]>

const cache = new WeakMap<Design, Children>()

/** Elements by their parent; undefined holds the roots. An element whose parent is missing is a root. */
export function childrenByParent(design: Design): Children {
  const hit = cache.get(design)
  if (hit) return hit
  const children = new Map<Id | undefined, Element[]>()
  for (const element of Object.values(design.elements)) {
    const parent =
      element.parent !== undefined && Object.hasOwn(design.elements, element.parent)
        ? element.parent
        : undefined
    const siblings = children.get(parent)
    if (siblings) siblings.push(element)
    else children.set(parent, [element])
  }
  cache.set(design, children)
  return children
}

export const childrenOf = (design: Design, parent: Id | undefined): readonly Element[] =>
  childrenByParent(design).get(parent) ?? []

/** Parent, its parent, and so on. A cycle ends the list. */
export function ancestorsOf(design: Design, element: Element): readonly Element[] {
  const ancestors: Element[] = []
  const seen = new Set<Id>([element.id])
  let at = element.parent
  while (at !== undefined && !seen.has(at)) {
    if (!Object.hasOwn(design.elements, at)) break
    const parent: Element = design.elements[at]!
    ancestors.push(parent)
    seen.add(at)
    at = parent.parent
  }
  return ancestors
}

/** The elements and everything inside them, parents before children, each once. */
export function withDescendants(design: Design, ids: readonly Id[]): readonly Element[] {
  const found = new Map<Id, Element>()
  const visit = (id: Id) => {
    const element = Object.hasOwn(design.elements, id) ? design.elements[id] : undefined
    if (!element || found.has(id)) return
    found.set(id, element)
    for (const child of childrenOf(design, id)) visit(child.id)
  }
  ids.forEach(visit)
  return [...found.values()]
}
