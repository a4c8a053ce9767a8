import type { Interface, PublicAddress } from '@/lib/net/end'
import { readAddresses } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { known } from '@/lib/design/element'
import { isKind } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { anyPublic, elasticOf } from '../elastic-ip/publics'
import { standingIn } from '../subnet/standing'
import { bothOf, spaceOf } from '../vpc/space'

type Nat = ElementOf<'nat-gateway'>

/** A regional gateway stands in the VPC, a zonal one on a subnet. Fails: undefined where it stands in neither. */
export function interfaceOf(self: Nat, around: Around): Interface | undefined {
  const place = around.get(self.parent)
  const publics = publicsOf(self, around)
  const common = {
    fact: 'interface',
    id: self.id,
    element: self.id,
    ...(publics.length > 0 && { publics }),
    strict: false,
    forwards: 'forward',
  } as const
  if (isKind(place, 'vpc')) {
    const { 4: four } = bothOf(spaceOf(place, around).blocks)
    return { ...common, network: place.id, addresses: four ? { 4: four } : {}, fixed: false }
  }
  const standing = isKind(place, 'subnet') ? standingIn(place, around) : undefined
  if (!standing) return undefined
  const { addresses: range, ...stands } = standing
  const own = readAddresses(read(self, 'privateIpAddress') ?? '')?.addresses
  const further = (read(self, 'secondaryPrivateIpAddresses') ?? []).flatMap((text) =>
    typeof text === 'string' ? (readAddresses(text)?.addresses ?? []) : [],
  )
  const four = own ? join([...own, ...further]) : range[4]
  return { ...common, ...stands, addresses: four ? { 4: four } : {}, fixed: own !== undefined }
}

/** Its Elastic IPs; a regional gateway gets them by itself unless they are written. */
function publicsOf(self: Nat, around: Around): readonly PublicAddress[] {
  if (read(self, 'connectivityType') === 'private') return []
  const named = (given: unknown): readonly PublicAddress[] =>
    given === undefined
      ? []
      : Array.isArray(known(given)) && !isOpen(given)
        ? (known(given) as readonly unknown[]).map((id) =>
            elasticOf(known(id) as string | undefined, self.id, around),
          )
        : [elasticOf(known(given) as string | undefined, self.id, around)]
  if (read(self, 'availabilityMode') !== 'regional')
    return [...named(self.props.allocation), ...named(self.props.secondaryAllocations)]
  const rows = rowsOf(self, 'availabilityZoneAddresses')
  const given = (rows ?? []).flatMap((row) => named(row.row.allocations))
  return given.length > 0 ? given : [anyPublic(self.id)]
}
