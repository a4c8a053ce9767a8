import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from './index'

/**
 * The two elements that a connection joins; undefined for a kind that is no connection.
 * Shape: a side that is not set, or that only a template knows, is undefined; an id may name what is gone.
 */
export function endsOf(element: Element): readonly [Id | undefined, Id | undefined] | undefined {
  const ends = definitionOf(element.kind)?.ends
  if (!ends) return undefined
  const [from, to] = ends.map((key) => known(element.props[key]))
  return [typeof from === 'string' ? from : undefined, typeof to === 'string' ? to : undefined]
}
