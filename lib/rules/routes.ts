import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import { mentioned } from '@/lib/elements/verbatim'
import { read, rowsOf } from '@/lib/elements/read'
import { mainTableOf, tableOf } from '@/lib/elements/subnet/table'

/** One route with what is known of it: undefined where nobody knows yet. */
export type Route = {
  readonly at: number
  readonly destination: Prefix | undefined
  readonly target: Element | undefined
}

type Table = ElementOf<'route-table'>
type Subnet = ElementOf<'subnet'>

export function vpcOf(around: Around, element: Element | undefined): ElementOf<'vpc'> | undefined {
  const vpc = element?.kind === 'vpc' ? element : ancestor(around, element, 'vpc')
  return isKind(vpc, 'vpc') ? vpc : undefined
}

export const isDefault = (route: Route, family: 4 | 6 = 4): boolean =>
  route.destination?.length === 0 && route.destination.family === family

/** The routes of a table. Fails: undefined when not all of them are known to be there. */
export function routesOf(table: Table, around: Around): readonly Route[] | undefined {
  const lines = rowsOf(table, 'routes')
  if (!lines || mentioned(around, table, 'AWS::EC2::Route')) return undefined
  return lines.map(({ at, destination, target }) => ({
    at,
    destination: parsePrefix(destination ?? ''),
    target: around.get(target),
  }))
}

/** The routes that what leaves a subnet meets, beside the local one. */
export function routesFor(subnet: Subnet, around: Around): readonly Route[] | undefined {
  const table = tableOf(subnet, around)
  return table === 'local' ? [] : table && routesOf(table, around)
}

/** Gateways that let connections out, and none in. */
const ONE_WAY = new Set(['nat-gateway', 'egress-only-internet-gateway'])

/**
 * Do some routes lead to an internet gateway?
 * Fails: undefined when one of them may, by a next hop that nobody can see through.
 */
export function leadsToInternet(routes: readonly Route[] | undefined): boolean | undefined {
  if (!routes) return undefined
  if (routes.some((route) => route.target?.kind === 'internet-gateway')) return true
  const unclear = routes.some(
    (route) =>
      !route.destination ||
      !route.target ||
      (route.destination.length === 0 && !ONE_WAY.has(route.target.kind)),
  )
  return unclear ? undefined : false
}

/** These lead to the internet and to services of AWS, never into another VPC or to a site. */
const OUTWARD = new Set(['internet-gateway', 'egress-only-internet-gateway', 'nat-gateway'])

/** May a route of a subnet lead into another private network, as far as anybody knows? What gateways propagate is none of them. */
export const mayLeadInward = (subnet: Subnet, around: Around): boolean =>
  routesFor(subnet, around)?.every(({ target }) => target && OUTWARD.has(target.kind)) !== true

/** One subnet for each route table in use. */
export const oneByTable = (subnets: readonly Subnet[]): readonly Subnet[] => [
  ...new Map(subnets.map((subnet) => [subnet.props.routeTable, subnet])).values(),
]

/** The subnets that use a table, by association or because it is the main one. */
export function subnetsOf(table: Table, around: Around): readonly Subnet[] {
  const own = ofKind(around.referrers(table.id), 'subnet').filter(
    (subnet) => read(subnet, 'routeTable') === table.id,
  )
  return [...own, ...implicitSubnetsOf(table, around)]
}

/** The subnets that use a table only because it is the main one. */
export function implicitSubnetsOf(table: Table, around: Around): readonly Subnet[] {
  const vpc = around.get(table.parent)
  if (vpc?.kind !== 'vpc' || mainTableOf(vpc, around) !== table) return []
  return ofKind(around.children(vpc.id), 'subnet').filter(
    (subnet) => subnet.props.routeTable === undefined && tableOf(subnet, around) === table,
  )
}
