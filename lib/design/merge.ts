import { findCircle } from './circle'
import type { Design, Element, Id } from './element'
import { same } from './same'

type Members = Readonly<Record<string, unknown>>

/** Members that hold further members, which are merged one by one. */
const OPEN = ['props', 'tags', 'waivers', 'logicalIds'] as const

export type Merged = {
  readonly design: Design
  /** Elements that both sides changed in the same place; the preferred side was taken there. */
  readonly conflicts: readonly Id[]
}

/**
 * Two changes of one design brought together. What only one side changed is taken from it, field by field;
 * where both changed the same, `prefer` decides and the element is listed.
 */
export function mergeDesigns(base: Design, mine: Design, theirs: Design, prefer: 'mine' | 'theirs'): Merged {
  const conflicts = new Set<Id>()
  const elements: Record<Id, Element> = {}
  const ids = new Set([...Object.keys(mine.elements), ...Object.keys(theirs.elements)])
  for (const id of ids) {
    const sides = [base.elements[id], mine.elements[id], theirs.elements[id]] as const
    const { element, clash } = mergeElement(...sides, prefer)
    if (clash) conflicts.add(id)
    if (element) elements[id] = element
  }
  // One side took a container away while the other put something into it: it comes back, with what it is in.
  const restore = (parent: Id | undefined) => {
    if (parent === undefined || Object.hasOwn(elements, parent)) return
    conflicts.add(parent)
    const lost = mine.elements[parent] ?? theirs.elements[parent]
    if (!lost) return
    elements[parent] = lost
    restore(lost.parent)
  }
  for (const { parent } of Object.values(elements)) restore(parent)
  // Each side moved one element into the other: the places of the preferred side hold.
  const preferred = prefer === 'mine' ? mine : theirs
  for (let circle = findCircle(elements); circle; circle = findCircle(elements))
    for (const id of circle) {
      const { parent: _parent, ...rest } = elements[id]!
      const parent = preferred.elements[id]?.parent
      elements[id] = parent === undefined ? rest : { ...rest, parent }
      conflicts.add(id)
    }
  const sources = (mine.sources || theirs.sources) && { ...theirs.sources, ...mine.sources }
  return { design: { ...mine, elements, ...(sources && { sources }) }, conflicts: [...conflicts] }
}

function mergeElement(
  base: Element | undefined,
  mine: Element | undefined,
  theirs: Element | undefined,
  prefer: 'mine' | 'theirs',
): { element: Element | undefined; clash: boolean } {
  if (same(mine, theirs) || same(base, theirs)) return { element: mine, clash: false }
  if (same(base, mine)) return { element: theirs, clash: false }
  if (!mine || !theirs) return { element: prefer === 'mine' ? mine : theirs, clash: true }
  let clash = false
  const pick = (was: unknown, one: unknown, two: unknown) => {
    if (same(one, two) || same(was, two)) return one
    if (same(was, one)) return two
    clash = true
    return prefer === 'mine' ? one : two
  }
  const merge = (was: Members, one: Members, two: Members, choose: (key: string) => unknown): Members =>
    Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(two), ...Object.keys(was)])]
        .map((key) => [key, choose(key)] as const)
        .filter(([, value]) => value !== undefined),
    )
  const [was, one, two] = [base ?? {}, mine, theirs] as readonly Members[] as [Members, Members, Members]
  const element = merge(was, one, two, (key) => {
    if (!(OPEN as readonly string[]).includes(key)) return pick(was[key], one[key], two[key])
    const inner = [was[key], one[key], two[key]] as readonly (Members | undefined)[]
    if (!inner[1] || !inner[2]) return pick(...(inner as [unknown, unknown, unknown]))
    const [a = {}, b = {}, c = {}] = inner
    return merge(a, b, c, (field) => pick(a[field], b[field], c[field]))
  })
  return { element: element as unknown as Element, clash }
}
