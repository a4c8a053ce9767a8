import type { Both } from '@/lib/net/end'
import type { Route } from '@/lib/net/network'
import type { Addresses, Family } from '@/lib/net/flow'
import { ANY_ADDRESS, PRIVATE, SHARED, addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { join } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { blocksOf } from './blocks'

type Vpc = ElementOf<'vpc'>
type Subnet = ElementOf<'subnet'>

/** The block of a subnet in one family, where it has one: 'unknown' if nobody knows it yet. */
export function blockIn(subnet: Subnet, family: Family): Prefix | 'unknown' | undefined {
  if (family === 6)
    return subnet.props.ipv6CidrBlock === undefined
      ? undefined
      : (parsePrefix(read(subnet, 'ipv6CidrBlock') ?? '') ?? 'unknown')
  if (subnet.props.cidrBlock === undefined && subnet.props.ipv4IpamPoolId === undefined)
    return read(subnet, 'ipv6Native') === true || subnet.props.ipv6CidrBlock !== undefined
      ? undefined
      : 'unknown'
  return parsePrefix(read(subnet, 'cidrBlock') ?? '') ?? 'unknown'
}

/** Are all blocks of a VPC in one family written down? */
function isWhole(vpc: Vpc, family: Family): boolean {
  const rows = rowsOf(vpc, 'cidrBlocks')
  const open = rows?.some(
    (row) =>
      parsePrefix(row.cidrBlock ?? '') === undefined &&
      (family === 6 ? row.row.ipv4IpamPoolId === undefined : row.row.ipv6IpamPoolId === undefined),
  )
  if (rows === undefined || open) return false
  return family === 4
    ? parsePrefix(read(vpc, 'cidrBlock') ?? '') !== undefined
    : vpc.props.amazonProvidedIpv6CidrBlock === undefined ||
        (read(vpc, 'amazonProvidedIpv6CidrBlock') === false && !isOpen(vpc.props.amazonProvidedIpv6CidrBlock))
}

/** The blocks of a VPC, and those of its subnets where the VPC does not say its own; the families of which some are not known. */
export function spaceOf(vpc: Vpc, around: Around) {
  const own = blocksOf(vpc).map((held) => held.block)
  const subnets = ofKind(around.children(vpc.id), 'subnet')
  const open: Family[] = []
  const further = ([4, 6] as const).flatMap((family) => {
    if (isWhole(vpc, family)) return []
    const blocks = subnets.map((subnet) => blockIn(subnet, family))
    if (blocks.includes('unknown')) open.push(family)
    return blocks.flatMap((block) =>
      block === undefined || block === 'unknown' || own.some((one) => contains(one, block)) ? [] : block,
    )
  })
  return { blocks: [...own, ...further], open }
}

export const bothOf = (blocks: readonly Prefix[]): Both => {
  const inFamily = (family: Family): Addresses =>
    join(blocks.filter((block) => block.family === family).flatMap(addressesIn))
  return Object.fromEntries(
    ([4, 6] as const)
      .map((family) => [family, inFamily(family)] as const)
      .filter(([, all]) => all.length > 0),
  )
}

/** Where blocks that nobody knows yet may lie. */
export const MAY_BE: Readonly<Record<Family, Addresses>> = {
  4: join([...PRIVATE, ...SHARED]),
  6: ANY_ADDRESS[6],
}

/** The routes that every table of a VPC has: one for each of its blocks. */
export function localRoutes(vpc: Vpc, around: Around, table: { readonly name: string }): readonly Route[] {
  const { blocks, open } = spaceOf(vpc, around)
  return [
    ...blocks.map((block) => ({
      prefix: { family: block.family, addresses: addressesIn(block), length: block.length },
      rank: 0,
      target: { local: true } as const,
      says: `The local route ${formatPrefix(block)} of ${table.name}`,
    })),
    ...open.map((family) =>
      unknownRoute(
        family,
        MAY_BE[family],
        `The IPv${family} blocks of ${vpc.name} are not known yet, so whether the address is in it is not either. Write the blocks of its subnets.`,
      ),
    ),
  ]
}

/** What takes everything that no route with a longer prefix takes, the default route before all. */
const unknownRoute = (family: Family, addresses: Addresses, unknown: string, field?: string): Route => ({
  prefix: { family, addresses, length: 0 },
  rank: 1,
  target: { unknown },
  says: 'A route that is not known',
  ...(field !== undefined && { field }),
})

/** The same in both families. */
export const unknownRoutes = (unknown: string, field?: string): readonly Route[] =>
  ([4, 6] as const).map((family) => unknownRoute(family, ANY_ADDRESS[family], unknown, field))
