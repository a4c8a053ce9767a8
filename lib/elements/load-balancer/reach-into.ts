import type { Patch } from '@/lib/design/patch'
import { setProps } from '@/lib/design/patch'
import { known } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { isOpen, rawRows, read, rowsOf, withRow } from '../read'
import { zoneOf } from '../subnet/standing'
import { subnetsLike } from '../subnet/alike'
import { toneOfSubnet } from '../subnet/tone'

export type Spanning = ElementOf<
  'application-load-balancer' | 'network-load-balancer' | 'gateway-load-balancer' | 'classic-load-balancer'
>

type Subnet = ElementOf<'subnet'>

/** A subnet that a load balancer has a node in, and its place in the load balancer; undefined where it is not drawn. */
export type Reach = { readonly field: string; readonly at: number; readonly subnet: Subnet | undefined }

/**
 * The subnets of a load balancer, in order.
 * Fails: undefined when the list itself is not known.
 */
export function reachesInto(self: Spanning, around: Around): readonly Reach[] | undefined {
  const ids = idsOf(self)
  return ids?.map(({ id, field }, at) => {
    const subnet = typeof id === 'string' ? around.get(id) : undefined
    return { field, at, subnet: isKind(subnet, 'subnet') ? subnet : undefined }
  })
}

function idsOf(self: Spanning): readonly { readonly id: unknown; readonly field: string }[] | undefined {
  if (isNetwork(self))
    return rowsOf(self, 'subnetMappings')?.map(({ at, subnet }) => ({
      id: subnet,
      field: `subnetMappings.${at}.subnet`,
    }))
  if (self.props.subnets === undefined) return []
  return isOpen(self.props.subnets)
    ? undefined
    : read(self as ElementOf<'application-load-balancer'>, 'subnets')?.map((id) => ({ id, field: 'subnets' }))
}

/** The zones of these subnets. Fails: undefined when one of them is not known. */
export function zonesOf(reaches: readonly Reach[]): readonly string[] | undefined {
  const zones = reaches.map(({ subnet }) => subnet && zoneOf(subnet))
  return zones.every((zone) => zone !== undefined) ? zones : undefined
}

const isNetwork = (self: Spanning): self is ElementOf<'network-load-balancer'> =>
  self.kind === 'network-load-balancer'

/** A load balancer with one subnet more. */
export const withSubnet = (self: Spanning, subnet: string): Patch =>
  isNetwork(self)
    ? setProps(self, { subnetMappings: [...rawRows(rowsOf(self, 'subnetMappings') ?? []), { subnet }] })
    : setProps(self, { subnets: [...((known(self.props.subnets) as readonly unknown[]) ?? []), subnet] })

/** A load balancer with another subnet at a place. */
export const withSubnetAt = (self: Spanning, place: number, subnet: string): Patch =>
  isNetwork(self)
    ? setProps(self, { subnetMappings: withRow(rowsOf(self, 'subnetMappings') ?? [], place, { subnet }) })
    : setProps(self, {
        subnets: ((known(self.props.subnets) as readonly unknown[]) ?? []).map((one, at) =>
          at === place ? subnet : one,
        ),
      })

/** A load balancer without its subnet at a place. */
export const withoutSubnet = (self: Spanning, place: number): Patch =>
  isNetwork(self)
    ? setProps(self, {
        subnetMappings: rawRows((rowsOf(self, 'subnetMappings') ?? []).filter(({ at }) => at !== place)),
      })
    : setProps(self, {
        subnets: ((known(self.props.subnets) as readonly unknown[]) ?? []).filter((_, at) => at !== place),
      })

/** A subnet of a zone, public or private as those that the load balancer has. */
export function subnetInZone(self: Spanning, zone: string, around: Around): Subnet | undefined {
  const [first] = (reachesInto(self, around) ?? []).flatMap(({ subnet }) => subnet ?? [])
  return first && subnetsLike(first, around).find((one) => zoneOf(one) === zone)
}

/** A subnet of the same VPC in a zone that the load balancer is not in, public or private as those it has. */
export function subnetElsewhere(self: Spanning, around: Around): Subnet | undefined {
  const reaches = reachesInto(self, around) ?? []
  const zones = new Set(reaches.map(({ subnet }) => subnet && zoneOf(subnet)))
  const [first] = reaches.flatMap(({ subnet }) => subnet ?? [])
  const tone = first
    ? toneOfSubnet(first, around)
    : known(self.props.scheme) === 'internal'
      ? 'private'
      : 'public'
  return ofKind(around.children(first?.parent ?? self.parent), 'subnet').find((subnet) => {
    const zone = zoneOf(subnet)
    return zone !== undefined && !zones.has(zone) && toneOfSubnet(subnet, around) === tone
  })
}
