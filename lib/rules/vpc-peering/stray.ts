import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { learnedPrefixes } from '@/lib/elements/vpn-gateway/learned'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, overlaps } from '@/lib/net/prefix'
import type { Reach } from '../define'
import { routesOf, subnetsOf } from '../routes'
import type { Peering, Vpc } from './sides'
import { endsOf, peersOf } from './sides'

type Table = ElementOf<'route-table'>

/** A route to a peering for what the VPC at its far end does not hold. */
export type Stray = {
  readonly at: number
  readonly destination: Prefix
  readonly peering: Peering
  readonly far: Vpc
  /** What is wanted: the internet, a network behind a gateway of the far VPC, another VPC that it is joined to. */
  readonly wanted: 'internet' | 'site' | ElementOf<'vpc'> | 'nothing'
}

/** Routes of a table to peerings that surely drop what they are sent: the tracer says so. */
export function straysOf(table: Table, around: Around, reach: Reach): readonly Stray[] {
  const routes = (routesOf(table, around) ?? []).filter(({ target }) => target?.kind === 'vpc-peering')
  const [subnet] = routes.length > 0 ? subnetsOf(table, around) : []
  if (!subnet) return []
  return routes.flatMap(({ at, destination, target }) => {
    const far = isKind(target, 'vpc-peering') ? farEnd(target, table, around) : undefined
    const ranges = far && rangesOf(far)
    if (!destination || !far || !ranges || !isKind(target, 'vpc-peering')) return []
    const outside = ranges.every((range) => !overlaps(range, destination))
    if (!outside && destination.length > 0) return []
    if (!isDropped(subnet, destination, target, reach)) return []
    return [{ at, destination, peering: target, far, wanted: wantedBy(destination, far, table, around) }]
  })
}

const farEnd = (peering: Peering, { parent }: Table, around: Around): Vpc | undefined => {
  const ends = endsOf(peering, around)
  return ends?.some(({ id }) => id === parent) ? ends.find(({ id }) => id !== parent) : undefined
}

/** Does the tracer see the peering refuse it? */
const isDropped = (subnet: Element, destination: Prefix, peering: Peering, reach: Reach): boolean =>
  reach({
    from: { element: subnet.id },
    to: destination.length === 0 ? { internet: true } : { address: formatPrefix(destination) },
    protocols: [[6, 6]],
    family: destination.family,
  }).blockers.some(
    ({ code, element, unknown }) =>
      code === 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR' && element === peering.id && unknown !== true,
  )

function wantedBy(destination: Prefix, far: Vpc, table: Table, around: Around): Stray['wanted'] {
  if (destination.length === 0) return 'internet'
  const near = around.get(table.parent)
  const gateways = ofKind(around.children(far.id), 'vpn-gateway')
  const behind = gateways.flatMap((gateway) => learnedPrefixes(gateway, around))
  if (behind.some(({ prefix, unknown }) => unknown === undefined && overlaps(prefix, destination)))
    return 'site'
  const joined = [...peersOf(far, around).map(({ peer }) => peer), ...hubPeers(far, around)]
  return (
    joined.find(
      (vpc) => vpc !== near && (rangesOf(vpc) ?? []).some((range) => contains(range, destination)),
    ) ?? 'nothing'
  )
}

/** The VPCs that share a transit gateway with one. */
const hubPeers = (vpc: Vpc, around: Around): readonly Vpc[] =>
  ofKind(around.children(vpc.id), 'transit-gateway-attachment').flatMap((attachment) => {
    const hub = around.get(read(attachment, 'transitGateway'))
    const others = hub ? attachedTo(hub, around).map(({ parent }) => around.get(parent)) : []
    return others.filter((other) => isKind(other, 'vpc')).filter((other) => other.id !== vpc.id)
  })
