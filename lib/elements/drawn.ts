import type { Design, Element, Id } from '@/lib/design/element'
import { childrenByParent } from '@/lib/design/tree'
import { definitionOf } from './index'

type Children = ReturnType<typeof childrenByParent>

const cache = new WeakMap<Design, Children>()

/** Is it part of the drawing? What is off the canvas has a panel of its own. */
export const isDrawn = ({ kind }: Pick<Element, 'kind'>): boolean => definitionOf(kind)?.offCanvas !== true

/** Elements by their parent as childrenByParent gives them, without those that are off the canvas. */
export function drawnByParent(design: Design): Children {
  const hit = cache.get(design)
  if (hit) return hit
  const all = childrenByParent(design)
  const drawn = Object.values(design.elements).every(isDrawn)
    ? all
    : new Map([...all].map(([parent, children]) => [parent, children.filter(isDrawn)] as const))
  cache.set(design, drawn)
  return drawn
}

export const drawnIn = (design: Design, parent: Id | undefined): readonly Element[] =>
  drawnByParent(design).get(parent) ?? []
