import type { Element, Id } from '@/lib/design/element'
import { isHub } from './role'

/** Connections that stand between two neighbours, by the neighbour that comes first; the others and their hubs, nearest first. */
export type Tiers = {
  readonly between: ReadonlyMap<Id, readonly Element[]>
  /** The places, those together that connections join. */
  readonly groups: readonly (readonly Element[])[]
  readonly beyond: readonly (readonly Element[])[]
}

/**
 * How far connections and hubs stand from what they serve: a hub is one step beyond what is joined to it, a connection half way.
 * `endsOf` gives the siblings that are the ends of a connection or hold them; `places` are the siblings that are served, in order; `served` says
 * whether something in one of them refers to a hub.
 */
export function tiersOf(
  siblings: readonly Element[],
  places: readonly Element[],
  endsOf: (element: Element) => readonly Id[],
  served: (hub: Element) => boolean,
): Tiers {
  const joins = siblings
    .filter(({ kind }) => !isHub(kind))
    .map((element) => ({ element, ends: endsOf(element) }))
  const hubs = siblings.filter(({ kind }) => isHub(kind))
  const steps = new Map<Id, number>(places.map(({ id }) => [id, 0]))
  const unreached = new Set(hubs.map(({ id }) => id))
  let found: readonly Id[] = hubs.filter(served).map(({ id }) => id)
  for (let step = 1; unreached.size > 0; step++) {
    const joined = joins
      .filter(({ ends }) => ends.some((id) => steps.has(id)))
      .flatMap(({ ends }) => ends.filter((id) => unreached.has(id)))
    found = [...found, ...joined]
    if (found.length > 0) for (const id of found) steps.set(id, step)
    // Where no place leads to a hub, that with most connections begins; what else nothing leads to stands with the outermost.
    else if (step === 1) steps.set(busiest(hubs, joins), 1)
    else for (const id of unreached) steps.set(id, step - 1)
    for (const id of steps.keys()) unreached.delete(id)
    found = []
  }
  const rank = new Map(places.map(({ id }, index) => [id, index]))
  const between = new Map<Id, Element[]>()
  const groups = new Map<Id, Set<Element>>(places.map((place) => [place.id, new Set([place])]))
  const beyond = new Map<number, Element[]>()
  for (const hub of hubs) push(beyond, steps.get(hub.id)!, hub)
  for (const { element, ends } of joins) {
    const inRow = ends.filter((id) => rank.has(id)).sort((a, b) => rank.get(a)! - rank.get(b)!)
    const [first, second] = inRow
    if (first !== undefined && second !== undefined && first !== second) {
      push(between, first, element)
      const both = new Set([...groups.get(first)!, ...groups.get(second)!])
      for (const { id } of both) groups.set(id, both)
    } else push(beyond, halfWay(ends.flatMap((id) => steps.get(id) ?? [])), element)
  }
  const inOrder = [...new Set(groups.values())].map((group) =>
    [...group].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!),
  )
  return { between, groups: inOrder, beyond: [...beyond].sort(([a], [b]) => a - b).map(([, tier]) => tier) }
}

function busiest(hubs: readonly Element[], joins: readonly { readonly ends: readonly Id[] }[]): Id {
  const count = ({ id }: Element) => joins.filter(({ ends }) => ends.includes(id)).length
  return hubs.reduce((best, hub) => (count(hub) > count(best) ? hub : best)).id
}

const halfWay = (steps: readonly number[]) => {
  const [from, to] = [Math.min(...steps), Math.max(...steps)]
  if (steps.length === 0) return 0.5
  return from === to ? from + 0.5 : (from + to) / 2
}

function push<K>(map: Map<K, Element[]>, key: K, element: Element) {
  const list = map.get(key)
  if (list) list.push(element)
  else map.set(key, [element])
}
