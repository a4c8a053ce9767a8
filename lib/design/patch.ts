import type { Design, Element, Id } from './element'

/**
 * A change: for each touched element the record before and after; a missing side means created or removed.
 * Undo is the same patch with its sides swapped.
 */
export type Patch = Readonly<Record<Id, readonly [before: Element | undefined, after: Element | undefined]>>

export const NO_CHANGE: Patch = {}

export const create = (...elements: readonly Element[]): Patch =>
  Object.fromEntries(elements.map((element) => [element.id, [undefined, element] as const]))

export const remove = (...elements: readonly Element[]): Patch =>
  Object.fromEntries(elements.map((element) => [element.id, [element, undefined] as const]))

/** Replace some members of an element; a member given as undefined is taken away. */
export function change(element: Element, members: { [K in keyof Element]?: Element[K] | undefined }): Patch {
  return { [element.id]: [element, withoutUndefined({ ...element, ...members }) as Element] }
}

/** Set some fields of an element; a field given as undefined is taken away. */
export function setProps(element: Element, props: Readonly<Record<string, unknown>>): Patch {
  return change(element, { props: withoutUndefined({ ...element.props, ...props }) })
}

/** The design after a patch. Untouched records keep their identity. */
export function applyPatch(design: Design, patch: Patch): Design {
  if (isEmpty(patch)) return design
  const elements: Record<Id, Element> = { ...design.elements }
  for (const [id, [, after]] of Object.entries(patch)) {
    if (after) elements[id] = after
    else delete elements[id]
  }
  return { ...design, elements }
}

export function invert(patch: Patch): Patch {
  return Object.fromEntries(
    Object.entries(patch).map(([id, [before, after]]) => [id, [after, before] as const]),
  )
}

/** Two changes, one after the other, as one. */
export function squash(first: Patch, second: Patch): Patch {
  const result: Record<Id, readonly [Element | undefined, Element | undefined]> = { ...first }
  for (const [id, [before, after]] of Object.entries(second)) {
    const earlier = result[id]
    if (earlier && earlier[0] === after) delete result[id]
    else result[id] = [earlier ? earlier[0] : before, after]
  }
  return result
}

/** All of several patches that follow each other. */
export const squashAll = (patches: readonly Patch[]): Patch => patches.reduce(squash, NO_CHANGE)

/** The patch that leads from one design to another. */
export function difference(before: Design, after: Design): Patch {
  const patch: Record<Id, readonly [Element | undefined, Element | undefined]> = {}
  for (const [id, element] of Object.entries(after.elements))
    if (before.elements[id] !== element) patch[id] = [before.elements[id], element]
  for (const [id, element] of Object.entries(before.elements))
    if (!Object.hasOwn(after.elements, id)) patch[id] = [element, undefined]
  return patch
}

export const isEmpty = (patch: Patch): boolean => Object.keys(patch).length === 0

function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
