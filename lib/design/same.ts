import type { Design, Element, Id } from './element'

/** Are two values alike, member by member? A member that is undefined counts as absent; their order does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const one = a as Readonly<Record<string, unknown>>
  const two = b as Readonly<Record<string, unknown>>
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].every((key) => same(one[key], two[key]))
}

/** The second design, with those records of the first that are alike: their identity says that nothing changed. */
export function keepIdentity(before: Design, after: Design): Design {
  const elements: Record<Id, Element> = {}
  for (const [id, element] of Object.entries(after.elements)) {
    const old = before.elements[id]
    elements[id] = old && same(old, element) ? old : element
  }
  return { ...after, elements }
}
