import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, create, squash } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { createElement } from '@/lib/elements/create'
import { isDrawn } from '@/lib/elements/drawn'
import { placeIn } from '@/lib/elements/place'
import { wordFor } from '@/lib/elements/words'
import { freeBox } from '@/lib/layout/fit'

/** A wish for a new element: its spot from the top left of the container it lands in, and its zone. */
export type Spot = { readonly x?: number; readonly y?: number; readonly zone?: string }

export type Addition = { readonly id: Id; readonly label: string; readonly patch: Patch }

/**
 * A new element in the nearest container at `target` that may hold it, filled as its kind wants it, where there is room.
 * Fails: the reason, when no container there may hold it.
 */
export function addition(
  design: Design,
  kind: string,
  target: Element | undefined,
  spotIn: (parent: Element | undefined) => Spot = () => ({}),
): Result<Addition> {
  const around = aroundOf(design)
  const place = placeIn(around, kind, target)
  if (!place.ok) return place
  const parent = place.value
  const spot = spotIn(parent)
  const fresh = createElement(around, kind, parent)
  if (!isDrawn(fresh))
    return done({ id: fresh.id, label: `Add ${wordFor(kind)} ${fresh.name}`, patch: create(fresh) })
  const key = Object.entries(definitionOf(kind)?.fields ?? {}).find(([, { type }]) => type === 'zone')?.[0]
  const props = key && spot.zone !== undefined ? { ...fresh.props, [key]: spot.zone } : fresh.props
  const zone = key ? props[key] : undefined
  const { box, grow } = freeBox(around, parent, kind, {
    ...(spot.x !== undefined && { x: spot.x }),
    ...(spot.y !== undefined && { y: spot.y }),
    ...(typeof zone === 'string' && { zone }),
  })
  // What is added to a collapsed container should be seen.
  const grown = parent && grow[parent.id]?.[1]
  const opened = parent ? change(grown ?? parent, { collapsed: false }) : {}
  const patch = squash(squash(grow, parent?.collapsed ? opened : {}), create({ ...fresh, props, box }))
  const where = parent ? ` to ${parent.name}` : ''
  return done({ id: fresh.id, label: `Add ${wordFor(kind)} ${fresh.name}${where}`, patch })
}
