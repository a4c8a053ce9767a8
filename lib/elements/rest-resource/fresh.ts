import type { Element } from '@/lib/design/element'
import type { Around } from '../define'

/** A path part that none of its neighbours has: "items", "items-2". */
export function freshResource(around: Around, parent: Element | undefined) {
  const taken = new Set(around.children(parent?.id).map((child) => child.props.pathPart))
  let pathPart = 'items'
  for (let number = 2; taken.has(pathPart); number++) pathPart = `items-${number}`
  return { pathPart }
}
