import type { Element } from '@/lib/design/element'
import type { Both, Id, Interface, PublicAddress } from '@/lib/net/end'
import type { Family } from '@/lib/net/flow'
import { PUBLIC } from '@/lib/net/flow'
import type { Around } from './define'
import type { ElementOf } from './index'
import { isKind } from './index'
import { carriedGroups } from './security-group/carried'
import { standingIn } from './subnet/standing'

type Subnet = ElementOf<'subnet'>

/** What tells one interface of an element from others in the same subnet; the rest follows from the subnet. */
export type Face = {
  readonly families?: readonly Family[]
  /** Its own addresses, where they are known. */
  readonly own?: Both
  readonly publics?: readonly PublicAddress[]
  /** The value of its field of security groups; 'none' where it can have none. */
  readonly groups: unknown
  readonly strict?: false
  readonly down?: string | undefined
  readonly mute?: string
  readonly forwards?: string
  readonly unsure?: string | undefined
}

/** The interface that an element has in a subnet. Fails: none unless the subnet is in a VPC of the design. */
export function interfaceIn(self: Element, id: unknown, around: Around, face: Face): readonly Interface[] {
  const subnet = subnetOf(id, around)
  const standing = subnet && standingIn(subnet, around)
  if (!standing) return []
  const { families = [4], own, publics, groups, strict = true, down, mute, forwards } = face
  const carried =
    face.unsure !== undefined
      ? { groups: [], unsure: face.unsure }
      : groups === 'none'
        ? {}
        : carriedGroups(groups, { name: self.name, vpc: standing.network, around })
  const { unsure }: Pick<Interface, 'unsure'> = carried
  return [
    {
      ...standing,
      fact: 'interface',
      id: `${self.id} ${subnet.id}`,
      element: self.id,
      addresses: own ?? only(standing.addresses, families),
      fixed: own !== undefined,
      strict,
      ...(publics && publics.length > 0 && { publics }),
      ...(carried.groups && { groups: carried.groups }),
      ...(unsure !== undefined && { unsure }),
      ...(down !== undefined && { down }),
      ...(mute !== undefined && { mute }),
      ...(forwards !== undefined && { forwards }),
    },
  ]
}

const subnetOf = (id: unknown, around: Around): Subnet | undefined => {
  const subnet = typeof id === 'string' ? around.get(id) : undefined
  return isKind(subnet, 'subnet') ? subnet : undefined
}

const only = (addresses: Both, families: readonly Family[]): Both =>
  Object.fromEntries(
    families.flatMap((family) => {
      const found = addresses[family]
      return found ? [[family, found] as const] : []
    }),
  )

/** A public address that AWS picks: nobody knows which. */
export const somePublic = (by: Id): PublicAddress => ({ publicly: PUBLIC[4], fixed: false, by })
