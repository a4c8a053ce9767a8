import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { tablesOf } from '@/lib/elements/transit-gateway-route-table/attached'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { withHub } from '../vpn-gateway/office-example'

type Connection = ElementOf<'vpn-connection'>
type Table = ElementOf<'transit-gateway-route-table'>

export const vpnTgwRoutes = defineRule({
  id: 'vpn-tgw-routes',
  severity: 'warning',
  title: 'A static VPN has routes in the transit gateway',
  why: 'A transit gateway learns up to 1,000 routes by BGP; from a static VPN it learns none, so its route table needs them by hand.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const hub = around.get(read(connection, 'gateway'))
    if (hub?.kind !== 'transit-gateway' || read(connection, 'staticRoutesOnly') !== true) return
    const tables = tablesOf(hub, around)
    if (tables.some((table) => mayLeadTo(table, connection, around))) return
    // Routes of a table that is not in the design may name it.
    if (hub.awsId !== undefined && tables.length === 0) return
    if (mentioned(around, connection) || mentioned(around, hub, 'AWS::EC2::TransitGatewayRoute')) return
    yield {
      field: 'staticRoutesOnly',
      message: `${connection.name} is static, and no route of ${hub.name} leads to it. Add routes for the ranges behind it to a route table of ${hub.name}, or use BGP.`,
      fix: () => routeTo(connection, hub, tables, around),
    }
  },
  examples: {
    good: [
      { says: 'BGP tells the ranges.', design: () => withHub() },
      {
        says: 'The table of the transit gateway has a route.',
        design: () => withHub(fixed(), table([{ destination: '192.168.0.0/16', attachment: 'to-office' }])),
      },
    ],
    bad: [{ says: 'No table leads to it.', design: () => withHub(fixed(), table([])) }],
  },
})

const fixed = () =>
  make('vpn-connection', 'to-office', {
    in: 'ireland',
    customerGateway: 'router',
    gateway: 'hub',
    staticRoutesOnly: true,
  })

const table = (routes: readonly { destination: string; attachment: string }[]) =>
  make('transit-gateway-route-table', 'ways', {
    in: 'ireland',
    transitGateway: 'hub',
    defaultAssociation: true,
    defaultPropagation: true,
    routes,
  })

/** Does a route name the connection, or one that nobody can read? */
function mayLeadTo(table: Table, connection: Connection, around: Around): boolean {
  const rows = rowsOf(table, 'routes')
  const lists = rowsOf(table, 'prefixListReferences')
  const unread = table.awsId !== undefined && table.props.routes === undefined
  if (!rows || !lists || unread || mentioned(around, table, 'AWS::EC2::TransitGatewayRoute')) return true
  return [...rows, ...lists].some(
    ({ attachment, blackhole }) =>
      attachment === connection.id || (attachment === undefined && blackhole !== true),
  )
}

/** A route for each range of the site, where there is one table to write it to. */
function routeTo(
  connection: Connection,
  hub: Element,
  tables: readonly Table[],
  around: Around,
): Fix | undefined {
  const [only, ...others] = tables
  const customer = around.get(read(connection, 'customerGateway'))
  const site = around.get((customer && routerAt([customer.id], around))?.parent)
  const ranges = (isKind(site, 'on-premises-site') && read(site, 'ranges')) || []
  const routes = ranges.flatMap((destination) =>
    typeof destination === 'string' ? [{ destination, attachment: connection.id }] : [],
  )
  return !only || others.length > 0 || routes.length === 0
    ? undefined
    : {
        label: `Route ${routes.map(({ destination }) => destination).join(', ')} of ${hub.name} to ${connection.name}`,
        patch: setProps(only, { routes: [...rawRows(rowsOf(only, 'routes') ?? []), ...routes] }),
      }
}
