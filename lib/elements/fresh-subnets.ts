import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from './define'

/**
 * Subnets for something new that spans zones: the first of each zone, those without public addresses before the others.
 * Shape: ids, at most one a zone and three in all; none outside a VPC.
 */
export function freshSubnets(around: Around, parent: Element | undefined): readonly Id[] {
  const inVpc = parent?.kind === 'vpc' ? around.children(parent.id) : []
  const subnets = inVpc.filter(({ kind }) => kind === 'subnet')
  const isPublic = (subnet: Element) => known(subnet.props.mapPublicIpOnLaunch) === true
  const byZone = new Map<unknown, Id>()
  for (const subnet of [...subnets].sort((a, b) => Number(isPublic(a)) - Number(isPublic(b)))) {
    const zone = known(subnet.props.availabilityZone)
    if (!byZone.has(zone)) byZone.set(zone, subnet.id)
  }
  return [...byZone.values()].slice(0, 3)
}
