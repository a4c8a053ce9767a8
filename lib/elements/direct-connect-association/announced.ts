import type { Element } from '@/lib/design/element'
import type { Family } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { contains } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import type { Told } from '../on-premises-router/line'
import { inFamilies, toldBy } from '../on-premises-router/line'
import { read } from '../read'
import { rangesTold } from '../vpn-gateway/ranges-told'

type Association = ElementOf<'direct-connect-association'>

/** What a site learns by an association, and what it does not though the gateway would deliver it. */
export type Announced = Told & { readonly gateway: Element | undefined; readonly held: readonly Prefix[] }

/**
 * The prefixes that a Direct Connect gateway tells its sites for one of its gateways: of a VPC its blocks as far as they
 * are allowed, of a transit gateway exactly what is allowed.
 * Source: https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html
 */
export function announcedBy(one: Association, families: readonly Family[], around: Around): Announced {
  const gateway = around.get(read(one, 'gateway'))
  const given = one.props.allowedPrefixes !== undefined
  const open = `Not all allowed prefixes of ${one.name} are known.`
  const allowed = given ? toldBy(read(one, 'allowedPrefixes'), open) : { prefixes: [] }
  const isWithin = (prefix: Prefix) => allowed.prefixes.some((wide) => contains(wide, prefix))
  if (gateway?.kind === 'transit-gateway') {
    const vpcs = ofKind(around.referrers(gateway.id), 'transit-gateway-attachment').map(({ parent }) =>
      around.get(parent),
    )
    const held = vpcs.flatMap((vpc) => rangesTold(vpc, families, around).prefixes)
    return { ...inFamilies(allowed, families), gateway, held: held.filter((prefix) => !isWithin(prefix)) }
  }
  if (gateway?.kind !== 'vpn-gateway')
    return { prefixes: [], unknown: `The gateway of ${one.name} is not in the design.`, gateway, held: [] }
  const own = rangesTold(around.get(gateway.parent), families, around)
  const isAllowed = (prefix: Prefix) => !given || isWithin(prefix)
  const unknown = allowed.unknown ?? own.unknown
  return {
    prefixes: own.prefixes.filter(isAllowed),
    ...(unknown !== undefined && { unknown }),
    gateway,
    held: own.prefixes.filter((prefix) => !isAllowed(prefix)),
  }
}
