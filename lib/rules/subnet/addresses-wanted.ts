import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'

/** How many addresses of a subnet are taken by what is drawn in it; load balancers, which grow, are not counted. */
export function addressesWanted(subnet: ElementOf<'subnet'>, around: Around): number {
  const inside = around
    .children(subnet.id)
    .filter((one) =>
      isKind(one, 'instance')
        ? !startsOnDrawn(one)
        : one.kind === 'nat-gateway' || one.kind === 'network-interface',
    )
  const endpoints = ofKind(around.referrers(subnet.id), 'vpc-endpoint').filter(
    (endpoint) => read(endpoint, 'vpcEndpointType') === 'Interface',
  )
  return inside.length + endpoints.length
}

/** Does an instance have the address of an interface that is drawn by itself, and counted there? */
const startsOnDrawn = (instance: ElementOf<'instance'>): boolean =>
  rowsOf(instance, 'networkInterfaces')?.some(({ row }) => row.networkInterface !== undefined) ?? true
