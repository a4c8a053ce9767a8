import type { Design, Element, Id } from '@/lib/design/element'
import { applyPatch, setProps, squashAll } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'

const cache = new WeakMap<Design, WeakMap<ReadonlySet<Id>, Design>>()

/** The design with what a drill takes away told to be down, where an element tells its state: other lines then take over. */
export function drilled(design: Design, down: ReadonlySet<Id>): Design {
  if (down.size === 0) return design
  const known = cache.get(design) ?? new WeakMap<ReadonlySet<Id>, Design>()
  cache.set(design, known)
  const hit = known.get(down)
  if (hit) return hit
  const lines = [...down].map((id) => design.elements[id]).filter(tellsState)
  const after = applyPatch(design, squashAll(lines.map((one) => setProps(one, { state: 'down' }))))
  known.set(down, after)
  return after
}

const tellsState = (element: Element | undefined): element is Element =>
  element !== undefined && definitionOf(element.kind)?.fields.state !== undefined
