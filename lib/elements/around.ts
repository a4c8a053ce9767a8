import type { Design, Element, Id } from '@/lib/design/element'
import { childrenOf } from '@/lib/design/tree'
import type { Around } from './define'
import { referencesOf } from './reference'

const NONE: readonly Element[] = []
const cache = new WeakMap<Design, Around>()

/** The questions one can ask a design, answered from indices that are built when first needed. */
export function aroundOf(design: Design): Around {
  const hit = cache.get(design)
  if (hit) return hit
  let byKind: ReadonlyMap<string, readonly Element[]> | undefined
  let byTarget: ReadonlyMap<Id, readonly Element[]> | undefined
  const around: Around = {
    // An id out of a file may be the name of something that every object has.
    get: (id) => (id !== undefined && Object.hasOwn(design.elements, id) ? design.elements[id] : undefined),
    children: (parent) => childrenOf(design, parent),
    referrers: (id) => (byTarget ??= indexReferrers(design)).get(id) ?? NONE,
    all: (kind) => (byKind ??= indexKinds(design)).get(kind) ?? NONE,
  }
  cache.set(design, around)
  return around
}

function indexKinds(design: Design): ReadonlyMap<string, readonly Element[]> {
  const index = new Map<string, Element[]>()
  for (const element of Object.values(design.elements)) push(index, element.kind, element)
  return index
}

function indexReferrers(design: Design): ReadonlyMap<Id, readonly Element[]> {
  const index = new Map<Id, Element[]>()
  for (const element of Object.values(design.elements))
    for (const id of new Set(referencesOf(element).map((reference) => reference.to))) push(index, id, element)
  return index
}

function push<K>(index: Map<K, Element[]>, key: K, element: Element) {
  const list = index.get(key)
  if (list) list.push(element)
  else index.set(key, [element])
}
