import type { Element, Id } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Around } from './define'
import { definitionOf } from './index'
import { aWordFor, listWords, sentence } from './words'

/**
 * Where an element of a kind lands when it is dropped on `target`: the nearest container, at the target or around
 * it, that may hold it; undefined is the bare canvas.
 * Fails: the reason, when no container there may hold it.
 */
export function placeIn(
  around: Around,
  kind: string,
  target: Element | undefined,
): Result<Element | undefined> {
  const inside = definitionOf(kind)?.inside ?? []
  const seen = new Set<Id>()
  for (let at = target; at && !seen.has(at.id); at = around.get(at.parent)) {
    if (inside.includes(at.kind)) return done(at)
    seen.add(at.id)
  }
  if (inside.includes('canvas')) return done(undefined)
  return failed(`${sentence(aWordFor(kind))} goes into ${listWords(inside.map(aWordFor))}. Drop it on one.`)
}

/** May an element stand in this place as it is? */
export function mayStandIn(kind: string, parent: Element | undefined): boolean {
  return definitionOf(kind)?.inside.includes(parent?.kind ?? 'canvas') ?? false
}
