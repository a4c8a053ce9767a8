import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import type { Reach } from '../define'
import { wayOut } from '../way-out'

type Subnet = ElementOf<'subnet'>

/** The drawn subnets that a database may stand in; none where its group is not known. */
export function subnetsOf(database: ElementOf<'database'>, around: Around): readonly Subnet[] {
  const group = around.get(read(database, 'dbSubnetGroup'))
  if (!isKind(group, 'db-subnet-group')) return []
  return (read(group, 'subnets') ?? []).flatMap((id) => {
    const subnet = isOpen(id) ? undefined : around.get(id)
    return isKind(subnet, 'subnet') ? [subnet] : []
  })
}

/** Those that lead to no internet gateway, or only by something in between. */
export const hiddenAmong = (subnets: readonly Subnet[], around: Around, reach: Reach): readonly Subnet[] =>
  subnets.filter((subnet) => ['hidden', 'none'].includes(wayOut(subnet, 4, around, reach) ?? ''))
