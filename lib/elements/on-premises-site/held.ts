import type { Element } from '@/lib/design/element'
import type { Both, Outside } from '@/lib/net/end'
import type { Family } from '@/lib/net/flow'
import { addressesIn, readAddresses } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { toldBy } from '../on-premises-router/line'
import { read } from '../read'

type Server = ElementOf<'on-premises-host'> | ElementOf<'on-premises-load-balancer'>
type Site = ElementOf<'on-premises-site'>

/** The ranges of a site, and the addresses of what is drawn in it. */
export function heldBy(site: Site, around: Around): { readonly addresses: Both; readonly unknown?: string } {
  const { addresses, unknown } = rangesOf(site)
  const drawn = around.children(site.id).flatMap((one) => (isServer(one) ? (addressOf(one) ?? []) : []))
  const inFamily = (family: Family) =>
    join([
      ...(addresses[family] ?? []),
      ...drawn.flatMap((one) => (one.family === family ? one.addresses : [])),
    ])
  return { addresses: filled(inFamily), ...(unknown !== undefined && { unknown }) }
}

/** The ranges of a site as it says them. */
export function rangesOf(site: Site): { readonly addresses: Both; readonly unknown?: string } {
  const { prefixes, unknown } = toldBy(
    site.props.ranges === undefined ? undefined : read(site, 'ranges'),
    `The ranges of ${site.name} are not given, so what it holds is not known.`,
  )
  const inFamily = (family: Family) =>
    join(prefixes.filter((prefix) => prefix.family === family).flatMap(addressesIn))
  return { addresses: filled(inFamily), ...(unknown !== undefined && { unknown }) }
}

const filled = (inFamily: (family: Family) => readonly (readonly [bigint, bigint])[]): Both =>
  Object.fromEntries(
    ([4, 6] as const)
      .map((family) => [family, inFamily(family)] as const)
      .filter(([, all]) => all.length > 0),
  )

export const isServer = (one: Element): one is Server =>
  one.kind === 'on-premises-host' || one.kind === 'on-premises-load-balancer'

/** The one address of a host or load balancer. */
function addressOf(one: Server) {
  const text = isKind(one as Element, 'on-premises-host')
    ? read(one as ElementOf<'on-premises-host'>, 'address')
    : read(one as ElementOf<'on-premises-load-balancer'>, 'address')
  return text === undefined ? undefined : readAddresses(text)
}

/** A host or load balancer as an end; without an address of its own it is somewhere in the ranges of its site. */
export function endOf(one: Server, around: Around): Outside | undefined {
  const site = around.get(one.parent)
  if (!isKind(site, 'on-premises-site')) return undefined
  const own = addressOf(one)
  return {
    fact: 'outside',
    id: one.id,
    element: one.id,
    addresses: own ? { [own.family]: own.addresses } : rangesOf(site).addresses,
    fixed: own !== undefined,
    behind: site.id,
  }
}
