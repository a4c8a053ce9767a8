import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rowsOf } from '@/lib/elements/read'
import { referencesOf } from '@/lib/elements/reference'

export const listenersOf = (balancer: Element, around: Around): readonly ElementOf<'listener'>[] =>
  ofKind(around.children(balancer.id), 'listener')

/** The target groups that listeners of a load balancer hand on to, each once. */
export function groupsBehind(balancer: Element, around: Around): readonly ElementOf<'target-group'>[] {
  const ids = listenersOf(balancer, around).flatMap((listener) => referencesOf(listener).map(({ to }) => to))
  return ofKind(
    [...new Set(ids)].flatMap((id) => around.get(id) ?? []),
    'target-group',
  )
}

/** What is registered by hand with the target groups of a load balancer; who scales registers the others. */
export const targetsBehind = (balancer: Element, around: Around) =>
  groupsBehind(balancer, around).flatMap((group) => rowsOf(group, 'targets') ?? [])

/** The load balancers of a kind that hand on to a target group. */
export const balancersOf = (group: Element, kind: string, around: Around): readonly Element[] => [
  ...new Set(
    ofKind(around.referrers(group.id), 'listener').flatMap((listener) => {
      const balancer = around.get(listener.parent)
      return balancer?.kind === kind ? [balancer] : []
    }),
  ),
]

/** The zone of the subnet that a target stands in, where it is known. */
export function zoneOf(target: string | undefined, around: Around): string | undefined {
  const subnet = around.get(around.get(target)?.parent)
  const zone = isKind(subnet, 'subnet') ? subnet.props.availabilityZone : undefined
  return typeof zone === 'string' ? zone : undefined
}
