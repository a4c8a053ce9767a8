import { isExpression } from '@/lib/design/element'
import type { Both, Id } from '@/lib/net/end'
import type { Addresses, Family } from '@/lib/net/flow'
import { addressesIn } from '@/lib/net/flow'
import { without } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { MAY_BE, blockIn, bothOf, spaceOf } from '../vpc/space'

type Subnet = ElementOf<'subnet'>

/** Where an interface of a subnet stands, and the addresses of which it gets one. */
export type Standing = {
  readonly network: Id
  readonly segment: Id
  readonly zone?: string
  readonly addresses: Both
}

/** AWS keeps the first four addresses of a subnet and the last. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const usable = (addresses: Addresses): Addresses =>
  addresses.flatMap(([first, last]) => (last - first > 5n ? [[first + 4n, last - 1n] as const] : []))

/**
 * Where what is placed in a subnet stands.
 * Fails: undefined unless it is a subnet of a VPC.
 */
export function standingIn(subnet: Subnet, around: Around): Standing | undefined {
  const vpc = around.get(subnet.parent)
  if (!isKind(vpc, 'vpc')) return undefined
  const zone = zoneOf(subnet)
  return {
    network: vpc.id,
    segment: subnet.id,
    ...(zone !== undefined && { zone }),
    addresses: Object.fromEntries(
      ([4, 6] as const).flatMap((family) => {
        const found = addressesOf(subnet, vpc, family, around)
        return found === undefined ? [] : [[family, found] as const]
      }),
    ),
  }
}

export const zoneOf = (subnet: Subnet): string | undefined =>
  read(subnet, 'availabilityZone') ?? read(subnet, 'availabilityZoneId')

/**
 * What two subnets of one zone share: its name, or the function that gives it, such as Fn::Select of Fn::GetAZs. Two
 * that differ may still be one zone, unless both are names.
 */
export const zoneKeyOf = (subnet: Subnet): string | undefined => {
  const { availabilityZone } = subnet.props
  return (
    zoneOf(subnet) ??
    (isExpression(availabilityZone) ? JSON.stringify(availabilityZone.expression) : undefined)
  )
}

/** Where the block is not known, what is left of the VPC beside its other subnets. */
function addressesOf(subnet: Subnet, vpc: ElementOf<'vpc'>, family: Family, around: Around) {
  const block = blockIn(subnet, family)
  if (block === undefined) return undefined
  if (block !== 'unknown') return usable(addressesIn(block))
  const taken = ofKind(around.children(vpc.id), 'subnet').flatMap((one) => {
    const other = blockIn(one, family)
    return other === undefined || other === 'unknown' ? [] : addressesIn(other)
  })
  return without(bothOf(spaceOf(vpc, around).blocks)[family] ?? MAY_BE[family], taken)
}
