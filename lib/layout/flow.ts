import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { drawnLinesOf } from '@/lib/elements/drawn-lines'
import { definitionOf } from '@/lib/elements/index'
import { isWorld } from './role'

/** The way of the traffic from one child of a container to another; the ends of the line may be deep inside them. */
export type Step = readonly [from: Id, to: Id]

const NONE: readonly Step[] = []

/** The steps between the children of each container, as the lines of the design say; undefined is the bare canvas. */
export function flowOf(design: Design): (container: Id | undefined) => readonly Step[] {
  let steps: ReadonlyMap<Id | undefined, readonly Step[]> | undefined
  return (container) => (steps ??= findSteps(design)).get(container) ?? NONE
}

function findSteps(design: Design): ReadonlyMap<Id | undefined, readonly Step[]> {
  const steps = new Map<Id | undefined, Step[]>()
  const around = aroundOf(design)
  for (const element of Object.values(design.elements))
    for (const { to, line } of [...drawnLinesOf(element), ...ledTo(around, element)]) {
      if (line !== 'to' && line !== 'from') continue
      const parted = partedAt(design, element, to)
      if (!parted) continue
      const [container, own, other] = parted
      const step: Step = line === 'to' ? [own, other] : [other, own]
      const here = steps.get(container)
      if (here) here.push(step)
      else steps.set(container, [step])
    }
  return steps
}

const ledTo = (around: Around, element: Element) =>
  isWorld(element.kind)
    ? []
    : (definitionOf(element.kind)?.leads?.(element, around) ?? []).map(({ id }) => ({
        to: id,
        line: 'to' as const,
      }))

/** The container in which the ways of two elements part, and its children that are or hold them. */
function partedAt(design: Design, from: Element, to: Id) {
  const holders = new Map<Id | undefined, Id>()
  for (const [parent, id] of upFrom(design, from.id)) holders.set(parent, id)
  for (const [parent, id] of upFrom(design, to)) {
    const own = holders.get(parent)
    if (own !== undefined) return own === id ? undefined : ([parent, own, id] as const)
  }
  return undefined
}

function upFrom(design: Design, id: Id): readonly (readonly [Id | undefined, Id])[] {
  const way: (readonly [Id | undefined, Id])[] = []
  const seen = new Set<Id>()
  for (let at = own(design, id); at && !seen.has(at.id);) {
    seen.add(at.id)
    const parent: Element | undefined = own(design, at.parent)
    way.push([parent?.id, at.id])
    at = parent
  }
  return way
}

const own = (design: Design, id: Id | undefined) =>
  id !== undefined && Object.hasOwn(design.elements, id) ? design.elements[id] : undefined

/** In the order of the way: each before what it leads to and near it; what no step joins keeps its order. */
export function alongFlow(elements: readonly Element[], steps: readonly Step[]): readonly Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const next = new Map<Id, Set<Id>>()
  for (const [from, to] of steps)
    if (byId.has(from) && byId.has(to)) next.set(from, (next.get(from) ?? new Set()).add(to))
  if (next.size === 0) return elements
  const seen = new Set<Id>()
  const found: Element[] = []
  const visit = (element: Element) => {
    if (seen.has(element.id)) return
    seen.add(element.id)
    const on = next.get(element.id)
    if (on) for (const other of [...elements].reverse()) if (on.has(other.id)) visit(other)
    found.push(element)
  }
  for (const element of [...elements].reverse()) visit(element)
  return found.reverse()
}

/** The neighbours that each leaf joins: what leads to it, and what it leads to. */
export function joinsOf(leaf: Element, places: ReadonlySet<Id>, steps: readonly Step[]): readonly Step[] {
  const before = steps.filter(([from, to]) => to === leaf.id && places.has(from)).map(([from]) => from)
  const after = steps.filter(([from, to]) => from === leaf.id && places.has(to)).map(([, to]) => to)
  return before.flatMap((from) => after.filter((to) => to !== from).map((to): Step => [from, to]))
}
