import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Spanning } from '@/lib/elements/load-balancer/reach-into'
import { reachesInto } from '@/lib/elements/load-balancer/reach-into'
import { addressesWanted } from '../subnet/addresses-wanted'
import { formatPrefix, usableAddresses } from '@/lib/net/prefix'
import type { Complaint } from '../define'
import { exist } from '../exist'
import { blockOf } from '../ranges'

/** Addresses that AWS wants to be free in each subnet of a load balancer. */
const FREE = 8

/** The subnets of a load balancer that are too small for it: blocks longer than `longest`, or without eight free addresses. */
export function* smallSubnets(
  balancer: Spanning,
  around: Around,
  longest: number,
  concerns: (subnet: ElementOf<'subnet'>, at: number) => boolean = () => true,
): Iterable<Complaint> {
  for (const { subnet, field, at } of reachesInto(balancer, around) ?? []) {
    const block = subnet && blockOf(subnet)
    if (!subnet || !block || exist(balancer) || !concerns(subnet, at)) continue
    const about = `${balancer.name} is in ${subnet.name} (${formatPrefix(block)})`
    const free = usableAddresses(block) - addressesWanted(subnet, around)
    if (free < FREE)
      yield {
        field,
        message: `${about}, where ${Math.max(0, free)} addresses are free, and it needs ${FREE}. Use a larger subnet, or move something out.`,
      }
    else if (block.length > longest)
      yield {
        field,
        // AWS makes it, and advises against it.
        severity: 'warning',
        message: `${about}, which is smaller than the /${longest} that it should have to grow. Use a larger subnet.`,
      }
  }
}
