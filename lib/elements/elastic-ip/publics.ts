import type { Element } from '@/lib/design/element'
import type { Id, PublicAddress } from '@/lib/net/end'
import type { Addresses } from '@/lib/net/flow'
import { PUBLIC, readAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read, rowsOf } from '../read'
import { mentioned } from '../verbatim'

/** An address that AWS gives from its own: one of all that the internet routes. */
export const anyPublic = (by: Id, privately?: Addresses): PublicAddress => ({
  ...(privately && { privately }),
  publicly: PUBLIC[4],
  fixed: false,
  by,
})

/** An Elastic IP, by its address where that is known. */
function elasticPublic(address: ElementOf<'elastic-ip'>, privately?: Addresses): PublicAddress {
  const known = readAddresses(read(address, 'publicIp') ?? '')
  return known
    ? { ...(privately && { privately }), publicly: known.addresses, fixed: true, by: address.id }
    : anyPublic(address.id, privately)
}

/** The Elastic IP that a field names; one that nobody can see through may have any address. */
export const elasticOf = (id: Id | undefined, by: Id, around: Around): PublicAddress => {
  const address = around.get(id)
  return isKind(address, 'elastic-ip') ? elasticPublic(address) : anyPublic(by)
}

/** The Elastic IPs that an instance or an interface carries. `primary` is its first address, where it is known. */
export function publicsOf(
  carrier: Element,
  primary: Addresses | undefined,
  around: Around,
): readonly PublicAddress[] {
  const given = ofKind(around.referrers(carrier.id), 'elastic-ip').flatMap((address) => [
    ...(read(address, 'instance') === carrier.id ? [elasticPublic(address, primary)] : []),
    ...(rowsOf(address, 'associations') ?? [])
      .filter((row) => row.networkInterface === carrier.id || row.instance === carrier.id)
      .map((row) => elasticPublic(address, readAddresses(row.privateIpAddress ?? '')?.addresses ?? primary)),
  ])
  const elsewhere = ['AWS::EC2::EIPAssociation', 'AWS::EC2::EIP'].some((type) =>
    mentioned(around, carrier, type),
  )
  return given.length === 0 && elsewhere ? [anyPublic(carrier.id, primary)] : given
}
