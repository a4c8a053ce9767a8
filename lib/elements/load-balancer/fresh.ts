import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'
import { freshSubnets } from '../fresh-subnets'

/** A new load balancer faces the internet where the VPC has public subnets, one a zone; else it is internal. */
export function freshPlacement(around: Around, parent: Element | undefined) {
  const inVpc = parent ? around.children(parent.id).filter(({ kind }) => kind === 'subnet') : []
  const byZone = new Map<unknown, Id>()
  for (const { id, props } of inVpc) {
    const zone = known(props.availabilityZone)
    if (known(props.mapPublicIpOnLaunch) === true && !byZone.has(zone)) byZone.set(zone, id)
  }
  const open = [...byZone.values()].slice(0, 3)
  return open.length > 0
    ? { scheme: 'internet-facing' as const, subnets: open }
    : { scheme: 'internal' as const, subnets: freshSubnets(around, parent) }
}
