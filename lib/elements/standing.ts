import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { referencesOf } from '@/lib/elements/reference'

export type Change = readonly [before: Element | undefined, after: Element | undefined]

/** What came of a new design: the records that differ, and whether those that stayed stand in another order. */
export type Step = {
  readonly changes: readonly Change[]
  readonly reordered: boolean
  readonly around: Around
}

const NONE: readonly Element[] = []

/**
 * The questions one can ask a design, from lists that stand from one design to the next: an edit costs what it
 * touches, where `aroundOf` builds its lists anew for each design. Answers hold until the next `follow`.
 */
export function createStanding() {
  let last: Design = { elements: {} }
  let keys: readonly Id[] = []
  let order = new Map<Id, number>()
  let lists = new Map<string, Element[]>()
  /** The lists that were made since the last design. */
  const fresh = new Set<string>()

  /** A list that may be changed: one that was given out never does, since others keep what they found by its identity. */
  const listOf = (name: string): Element[] => {
    const list = lists.get(name) ?? []
    if (fresh.has(name)) return list
    fresh.add(name)
    const copy = [...list]
    lists.set(name, copy)
    return copy
  }

  const add = (element: Element, list: Element[]) => {
    const place = order.get(element.id)!
    let at = list.length
    while (at > 0 && order.get(list[at - 1]!.id)! > place) at--
    list.splice(at, 0, element)
  }

  const move = ([before, after]: Change) => {
    const old = new Set(before && listsOf(before))
    for (const name of after ? listsOf(after) : []) {
      const list = listOf(name)
      if (old.delete(name)) list[list.indexOf(before!)] = after!
      else add(after!, list)
    }
    for (const name of old) {
      const list = listOf(name)
      list.splice(list.indexOf(before!), 1)
    }
  }

  return {
    follow(design: Design): Step {
      fresh.clear()
      const next = Object.keys(design.elements)
      const changes: Change[] = []
      for (const id of next) {
        const before = order.has(id) ? last.elements[id] : undefined
        if (before !== design.elements[id]) changes.push([before, design.elements[id]])
      }
      let kept = keys
      if (next.length < keys.length + changes.filter(([before]) => !before).length) {
        kept = keys.filter((id) => Object.hasOwn(design.elements, id))
        for (const id of keys)
          if (!Object.hasOwn(design.elements, id)) changes.push([last.elements[id], undefined])
      }
      const reordered = kept.some((id, at) => id !== next[at])
      if (reordered) {
        order = new Map(next.map((id, at) => [id, at]))
        lists = new Map()
        for (const element of Object.values(design.elements)) move([undefined, element])
      } else {
        const end = next.length > 0 ? (order.get(kept.at(-1) ?? '') ?? -1) : -1
        next.slice(kept.length).forEach((id, at) => order.set(id, end + 1 + at))
        changes.forEach(move)
        for (const [before, after] of changes) if (before && !after) order.delete(before.id)
      }
      keys = next
      last = design
      return { changes, reordered, around: aroundIn(design, order, lists) }
    },
    /** The ids of the design that was followed last, in order. */
    ids: () => keys,
  }
}

const listsOf = (element: Element): ReadonlySet<string> =>
  new Set([
    `kind ${element.kind}`,
    `in ${element.parent ?? ''}`,
    ...referencesOf(element).map(({ to }) => `to ${to}`),
  ])

function aroundIn(
  design: Design,
  order: ReadonlyMap<Id, number>,
  lists: ReadonlyMap<string, readonly Element[]>,
): Around {
  const has = (id: Id) => order.has(id)
  return {
    get: (id) => (id !== undefined && has(id) ? design.elements[id] : undefined),
    // Roots count those whose parent is missing; no rule asks for them while it checks.
    children: (parent) =>
      parent === undefined
        ? aroundOf(design).children(undefined)
        : has(parent)
          ? (lists.get(`in ${parent}`) ?? NONE)
          : NONE,
    referrers: (id) => lists.get(`to ${id}`) ?? NONE,
    all: (kind) => lists.get(`kind ${kind}`) ?? NONE,
  }
}
