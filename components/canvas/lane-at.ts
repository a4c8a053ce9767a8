import type { Design, Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { lanesOf } from '@/lib/layout/lanes'
import { sceneOf } from '@/lib/picture/scene'
import type { Point } from '@/lib/picture/route'

/** The field that says in which Availability Zone elements of a kind are. */
export const zoneField = (kind: string): string | undefined =>
  Object.entries(definitionOf(kind)?.fields ?? {}).find(([, field]) => field.type === 'zone')?.[0]

/**
 * The Availability Zone whose lane is at a point of the drawing. The lane of an element that is alone in it goes with
 * the element, so `except` is left out of the lanes.
 */
export function laneAt(
  design: Design,
  container: Element | undefined,
  { x }: Point,
  except?: Id,
): string | undefined {
  const placed = container && sceneOf(design).byId.get(container.id)
  if (!container || !placed) return undefined
  const around = aroundOf(design)
  const others = {
    ...around,
    children: (id: Id | undefined) => around.children(id).filter((child) => child.id !== except),
  }
  const at = x - placed.box.x
  return lanesOf(others, container).find((lane) => at >= lane.x && at < lane.x + lane.width)?.zone
}
