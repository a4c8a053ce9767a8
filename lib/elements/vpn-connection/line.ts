import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import type { Fault, Line, Told } from '../on-premises-router/line'
import {
  announcedBy,
  asnFault,
  inFamilies,
  limitFault,
  routerAt,
  stateFault,
  toldBy,
} from '../on-premises-router/line'
import { read, rowsOf } from '../read'

type Connection = ElementOf<'vpn-connection'>

/** A VPN connection as a line to a site. */
export function lineOfConnection(connection: Connection, around: Around): Line {
  const customer = around.get(read(connection, 'customerGateway'))
  const router = customer && routerAt([customer.id], around)
  const fixed = read(connection, 'staticRoutesOnly')
  const families = read(connection, 'tunnelInsideIpVersion') === 'ipv6' ? ([6] as const) : ([4] as const)
  const missing = isKind(customer, 'customer-gateway')
    ? `What is behind ${customer.name} is not known: draw the router of the site, and link it to ${customer.name}.`
    : `${connection.name} names no customer gateway that is in the design.`
  const told = fixed === true ? fixedRoutes(connection, around) : announced(router, missing, around)
  const fault =
    stateFault(connection, read(connection, 'state'), 'available', badState(connection, around)) ??
    (fixed === undefined
      ? unsure(connection)
      : fixed
        ? undefined
        : bgpFault(connection, router, told, around))
  return {
    by: connection,
    sort: fixed === true ? 'vpn-static' : 'vpn-bgp',
    families,
    router,
    missing,
    learned: inFamilies(told, families),
    ...(fault && { fault }),
  }
}

const badState = (connection: Connection, around: Around) =>
  endsAtTransitGateway(connection, around) ? 'TGW_BAD_STATE_VPN' : 'BAD_STATE_VPN'

export const endsAtTransitGateway = (connection: Connection, around: Around): boolean =>
  around.get(read(connection, 'gateway'))?.kind === 'transit-gateway'

const announced = (router: Line['router'], missing: string, around: Around): Told =>
  router ? announcedBy(router, around) : { prefixes: [], unknown: missing }

/** Routes by hand; on a transit gateway they stand in its tables instead. */
const fixedRoutes = (connection: Connection, around: Around): Told =>
  endsAtTransitGateway(connection, around)
    ? { prefixes: [] }
    : toldBy(
        rowsOf(connection, 'staticRoutes')?.map((row) => row.destinationCidrBlock),
        `Not all static routes of ${connection.name} are known.`,
      )

const unsure = (connection: Connection): Fault => ({
  refuse: 'UNKNOWN_RESOURCE',
  because: `Whether ${connection.name} has static routes only is not known.`,
  element: connection.id,
  field: 'staticRoutesOnly',
  unknown: true,
})

/** Source: https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html */
function bgpFault(
  connection: Connection,
  router: Line['router'],
  told: Told,
  around: Around,
): Fault | undefined {
  if (!router) return undefined
  const most = endsAtTransitGateway(connection, around) ? 1000 : 100
  const code = badState(connection, around)
  const customer = around.get(read(connection, 'customerGateway'))
  const expected = isKind(customer, 'customer-gateway') ? read(customer, 'bgpAsn') : undefined
  return (
    asnFault(expected, router, code, connection, around) ?? limitFault(told, most, code, connection, router)
  )
}
