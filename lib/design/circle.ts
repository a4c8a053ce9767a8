import type { Element, Id } from './element'

/** Ids of elements that are each inside the next, round and round; undefined when there are none. */
export function findCircle(elements: Readonly<Record<Id, Element>>): readonly Id[] | undefined {
  const checked = new Set<Id>()
  for (const start of Object.keys(elements)) {
    if (checked.has(start)) continue
    const path: Id[] = []
    const onPath = new Set<Id>()
    let at: Id | undefined = start
    while (at !== undefined && !checked.has(at)) {
      if (onPath.has(at)) return path.slice(path.indexOf(at))
      path.push(at)
      onPath.add(at)
      at = elements[at]?.parent
    }
    for (const id of path) checked.add(id)
  }
  return undefined
}
