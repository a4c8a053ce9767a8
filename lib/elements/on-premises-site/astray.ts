import type { Refusal } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { addressesIn, formatAddresses, PUBLIC } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { announcedBy } from '../direct-connect-association/announced'
import { notAllowed } from '../direct-connect-association/not-allowed'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { gatewayOf } from '../on-premises-router/learns'
import { publicLinesAt } from '../on-premises-router/lines'
import type { Told } from '../on-premises-router/line'
import { toldBy } from '../on-premises-router/line'
import { read } from '../read'
import { associationOf } from '../transit-gateway-route-table/attached'
import type { Uplink } from './routes'
import { targetOf } from './routes'

type Site = ElementOf<'on-premises-site'>

/** Why a site has no way for a packet: what it is not told, what nobody drew, or what does not exist. */
export function astray(site: Site, uplinks: readonly Uplink[], packet: Packet, around: Around): Refusal {
  const { flow } = packet
  const what = formatAddresses(flow.family, flow.destinations)
  return {
    ...(undrawn(site, uplinks, around) ??
      unsaid(uplinks) ??
      denied(uplinks, flow, around) ??
      byHand(uplinks, flow) ??
      unlisted(uplinks, flow, around) ??
      outward(site, flow) ?? {
        refuse: 'NO_ROUTE_TO_DESTINATION',
        because: `Nothing that ${site.name} knows of AWS leads to ${what}.`,
      }),
    packet,
  }
}

const by = (
  uplink: Uplink,
  because = `${uplink.router.name} would send it by ${uplink.line.by.name}.`,
): NonNullable<Refusal['otherwise']> => {
  const { of, door } = targetOf(uplink)
  return { go: { of, door }, because }
}

const holds = ({ prefixes }: Told, { family, destinations }: Flow): boolean =>
  prefixes.some((prefix) => prefix.family === family && holdsAll(addressesIn(prefix), destinations))

/** Nothing leads to AWS, as far as it is drawn. */
function undrawn(site: Site, uplinks: readonly Uplink[], around: Around): Refusal | undefined {
  const routers = ofKind(around.children(site.id), 'on-premises-router')
  if (uplinks.length > 0 || routers.some((one) => publicLinesAt(one, around).length > 0)) return undefined
  const [router] = routers
  return {
    refuse: 'UNKNOWN_RESOURCE',
    because: router
      ? `No line ends at ${router.name}: link it to the customer gateway of a VPN connection, or to the Direct Connect connection of a virtual interface.`
      : `How ${site.name} is joined to AWS is not known: draw its router, and link it to a customer gateway or a Direct Connect connection.`,
    element: router?.id ?? site.id,
    ...(router && { field: 'links' }),
    unknown: true,
  }
}

/** A Direct Connect gateway has the block, and does not tell. */
function denied(uplinks: readonly Uplink[], flow: Flow, around: Around): Refusal | undefined {
  for (const uplink of uplinks) {
    const gateway = gatewayOf(uplink.line.by, around)
    if (gateway?.kind !== 'direct-connect-gateway') continue
    for (const one of ofKind(around.referrers(gateway.id), 'direct-connect-association')) {
      const refusal = notAllowed(one, announcedBy(one, uplink.line.families, around), flow)
      if (refusal) return { ...refusal, otherwise: by(uplink) }
    }
  }
  return undefined
}

/** Without BGP the router must be told by hand. */
function byHand(uplinks: readonly Uplink[], flow: Flow): Refusal | undefined {
  const uplink = uplinks.find(({ line, behind }) => line.sort === 'vpn-static' && holds(behind, flow))
  if (!uplink) return undefined
  const { router, line } = uplink
  const what = formatAddresses(flow.family, flow.destinations)
  const said = router.props.staticRoutes === undefined ? undefined : read(router, 'staticRoutes')
  return {
    refuse: said ? 'X_VPN_ROUTE_NOT_ADVERTISED' : 'UNKNOWN_RESOURCE',
    because: said
      ? `${line.by.name} has no BGP, and no static route of ${router.name} leads to ${what}.`
      : `${line.by.name} has no BGP, and whether ${router.name} sends ${what} into it is not known: give its static routes to AWS.`,
    element: router.id,
    field: 'staticRoutes',
    ...(!said && { unknown: true }),
    otherwise: by(uplink),
  }
}

/** A line may teach more than is known, and a router may send more into its links. */
function unsaid(uplinks: readonly Uplink[]): Refusal | undefined {
  for (const uplink of uplinks) {
    const { router, line, learned } = uplink
    const fixed = router.props.staticRoutes === undefined ? [] : read(router, 'staticRoutes')
    const open = toldBy(fixed, `Not all static routes of ${router.name} are known.`).unknown
    const because = learned.unknown ?? open
    if (because !== undefined)
      return {
        refuse: 'UNKNOWN_RESOURCE',
        because,
        element: learned.unknown === undefined ? router.id : line.by.id,
        unknown: true,
        otherwise: by(uplink),
      }
  }
  return undefined
}

/** A VPN of a transit gateway tells what its table holds; the rest is there, and not told. */
function unlisted(uplinks: readonly Uplink[], flow: Flow, around: Around): Refusal | undefined {
  const uplink = uplinks.find(({ line }) => gatewayOf(line.by, around)?.kind === 'transit-gateway')
  const gateway = uplink && gatewayOf(uplink.line.by, around)
  if (!uplink || !gateway) return undefined
  const table = associationOf(uplink.line.by, gateway, around)
  const name = table && table !== 'unknown' ? table.name : `a table of ${gateway.name}`
  return {
    refuse: 'X_VPN_ROUTE_NOT_ADVERTISED',
    because: `${uplink.line.by.name} tells of ${name} only, which has no route to ${formatAddresses(flow.family, flow.destinations)}.`,
    element: uplink.line.by.id,
    otherwise: by(uplink),
  }
}

/** To public addresses: by a public virtual interface, or by ways that are not drawn. */
function outward(site: Site, { family, destinations }: Flow): Refusal | undefined {
  return holdsAll(PUBLIC[family], destinations)
    ? {
        refuse: 'UNKNOWN_RESOURCE',
        because: `How ${site.name} reaches the internet is not part of the design.`,
        unknown: true,
      }
    : undefined
}
