import type { Element, Id } from '@/lib/design/element'
import { ancestor } from '@/lib/elements/ancestor'
import { aroundOf } from '@/lib/elements/around'
import { definitionOf } from '@/lib/elements/index'
import { referencesOf } from '@/lib/elements/reference'

/** An address belongs to a Region, but is read best beside what uses it: in the VPC, where that is one and the same. */
export function placeByUse(elements: Readonly<Record<Id, Element>>): Readonly<Record<Id, Element>> {
  const around = aroundOf({ elements })
  const placed: Record<Id, Element> = { ...elements }
  for (const element of Object.values(elements)) {
    const definition = definitionOf(element.kind)
    if (!definition?.live || definition.live.parent || !definition.inside.includes('vpc')) continue
    const users = [
      ...around.referrers(element.id),
      ...referencesOf(element).flatMap(({ to }) => around.get(to) ?? []),
    ]
    const vpcs = new Set(users.flatMap((user) => ancestor(around, user, 'vpc')?.id ?? []))
    const [vpc] = vpcs
    if (vpc !== undefined && vpcs.size === 1) placed[element.id] = { ...element, parent: vpc }
  }
  return placed
}
