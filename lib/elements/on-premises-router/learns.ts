import type { Element } from '@/lib/design/element'
import { announcedBy } from '../direct-connect-association/announced'
import type { Around } from '../define'
import { linesOf } from '../direct-connect-gateway/lines'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { associationOf } from '../transit-gateway-route-table/attached'
import { effectiveRoutes } from '../transit-gateway-route-table/effective-routes'
import { linesTo } from '../vpn-gateway/lines'
import { rangesTold } from '../vpn-gateway/ranges-told'
import type { Line, Told } from './line'

/** What AWS tells a router over a line; nothing where there is no BGP. */
export const learnsBy = (line: Line, around: Around): Told =>
  line.sort === 'vpn-static' ? { prefixes: [] } : farSide(line, around)

/** The ranges that are found behind the far end of a line. */
export function farSide(line: Line, around: Around): Told {
  const { by } = line
  const gateway = gatewayOf(by, around)
  if (isKind(gateway, 'vpn-gateway'))
    return joinTold([
      rangesTold(around.get(gateway.parent), line.families, around),
      ...otherSites(line, gateway, around),
    ])
  if (isKind(gateway, 'transit-gateway')) return tableTold(by, gateway, line, around)
  if (isKind(gateway, 'direct-connect-gateway'))
    return joinTold([
      ...ofKind(around.referrers(gateway.id), 'direct-connect-association').map((one) =>
        announcedBy(one, line.families, around),
      ),
      ...(by.props.enableSiteLink === true
        ? linesOf(gateway, around).filter(
            (other) => other.by.id !== by.id && other.by.props.enableSiteLink === true,
          )
        : []
      ).map(({ learned }) => learned),
    ])
  return { prefixes: [], unknown: `The gateway of AWS at the end of ${by.name} is not in the design.` }
}

export function gatewayOf(by: Element, around: Around): Element | undefined {
  if (isKind(by, 'vpn-connection')) return around.get(read(by, 'gateway'))
  if (isKind(by, 'private-virtual-interface')) return around.get(read(by, 'gateway'))
  return isKind(by, 'transit-virtual-interface') ? around.get(read(by, 'directConnectGateway')) : undefined
}

/** A virtual private gateway passes what one VPN teaches it on to the others. https://docs.aws.amazon.com/vpn/latest/s2svpn/VPN_CloudHub.html */
const otherSites = (line: Line, gateway: Element, around: Around): readonly Told[] =>
  linesTo(gateway, around)
    .filter(
      (other) =>
        other.line.by.id !== line.by.id &&
        other.next === other.line.by.id &&
        other.line.sort !== 'vpn-static',
    )
    .map((other) => ({ prefixes: other.line.learned.prefixes }))

/** A transit gateway tells of the routes in the table that a VPN is associated with. */
function tableTold(by: Element, gateway: Element, { families }: Line, around: Around): Told {
  const table = associationOf(by, gateway, around)
  if (table === 'unknown')
    return { prefixes: [], unknown: `The table that ${by.name} is associated with is not known.` }
  const routes = table ? effectiveRoutes(table, around).filter(({ active }) => active) : []
  const open = routes.find(({ target }) => 'unknown' in target)?.target
  return {
    prefixes: routes.flatMap(({ prefix, target }) =>
      'of' in target && target.of !== by.id && families.includes(prefix.family) ? [prefix] : [],
    ),
    ...(open && 'unknown' in open && { unknown: open.unknown }),
  }
}

function joinTold(all: readonly Told[]): Told {
  const unknown = all.find((told) => told.unknown !== undefined)?.unknown
  return { prefixes: all.flatMap(({ prefixes }) => prefixes), ...(unknown !== undefined && { unknown }) }
}
