import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Family } from '@/lib/net/flow'
import type { Reach } from './define'

/** How what stands in a subnet gets to the internet: straight by an internet gateway, by something in between, or not at all for want of a route. */
type WayOut = 'open' | 'hidden' | 'none'

/**
 * Asks the tracer for the way that HTTPS takes from a subnet to the internet.
 * Fails: undefined when nobody knows, or when something else than a route is in the way.
 */
export function wayOut(
  subnet: ElementOf<'subnet'>,
  family: Family,
  around: Around,
  reach: Reach,
): WayOut | undefined {
  const { verdict, blockers, hops } = reach({
    from: { element: subnet.id },
    to: { internet: true },
    protocols: [[6, 6]],
    ports: [[443, 443]],
    family,
  })
  // A subnet as such has no public address, so that the gateway it gets to refuses it.
  if (
    blockers.some(
      ({ code, element }) => code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' && element === subnet.id,
    )
  )
    return 'open'
  if (verdict === 'UNKNOWN' || blockers.some((one) => one.unknown)) return undefined
  if (verdict === 'NOT_REACHABLE')
    return blockers.every(({ code }) => code === 'NO_ROUTE_TO_DESTINATION') ? 'none' : undefined
  const next = hops.find(({ element, phase }) => phase === 'forward' && element !== subnet.id)
  return around.get(next?.element)?.kind === 'internet-gateway' ? 'open' : 'hidden'
}

/** Does a subnet meet the internet without anything in between, in one family at least? Fails: undefined when nobody knows. */
export function isOpen(subnet: ElementOf<'subnet'>, around: Around, reach: Reach): boolean | undefined {
  const ways = ([4, 6] as const).map((family) => wayOut(subnet, family, around, reach))
  if (ways.includes('open')) return true
  return ways.some((way) => way !== undefined) ? false : undefined
}

/** May what has an IPv6 address in a subnet get to the internet by it? */
export const mayGoBySix = (subnet: ElementOf<'subnet'>, around: Around, reach: Reach): boolean =>
  subnet.props.ipv6CidrBlock !== undefined && wayOut(subnet, 6, around, reach) !== 'none'
