import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Line } from '@/lib/elements/on-premises-router/line'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { learnedPrefixes } from '@/lib/elements/vpn-gateway/learned'
import { linesTo } from '@/lib/elements/vpn-gateway/lines'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix, Reach } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { leadsToInternet, mayLeadInward, oneByTable, routesOf, subnetsOf } from '../routes'
import { withOffice } from './office-example'

type Gateway = ElementOf<'vpn-gateway'>

export const vgwRouteNeeded = defineRule({
  id: 'vgw-route-needed',
  severity: 'error',
  title: 'Some route table leads to the virtual private gateway',
  why: 'Subnets reach a site only if their table has a route to the gateway, by hand or by propagation.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/SetUpVPNConnections.html',
  kind: 'vpn-gateway',
  *check(gateway, around, reach) {
    const vpc = around.get(gateway.parent)
    if (!isKind(vpc, 'vpc') || isNamedByTable(gateway, around)) return
    const lines = linesTo(gateway, around).map(({ line }) => line)
    if (lines.length === 0 || joinsSites(lines, around) || !isCutOff(gateway, around, reach)) return
    yield {
      field: 'routePropagations',
      message: `No route table of ${vpc.name} leads to ${gateway.name}, so nothing there reaches what is behind it. Propagate its routes, or write some.`,
      fix: () => propagate(gateway, around),
    }
  },
  examples: {
    good: [
      { says: 'Its routes are propagated.', design: () => withOffice() },
      {
        says: 'A resource that is kept word for word propagates them.',
        design: () =>
          withOffice(
            { ...make('vpn-gateway', 'vgw', { in: 'net' }), logicalId: 'Vgw' },
            make('other', 'kept', {
              in: 'net',
              type: 'AWS::EC2::VPNGatewayRoutePropagation',
              resource: { Properties: { VpnGatewayId: { Ref: 'Vgw' } } },
            }),
          ),
      },
      {
        says: 'It joins two offices with each other by BGP, and its VPC with neither.',
        design: () =>
          withOffice(
            make('vpn-gateway', 'vgw', { in: 'net' }),
            make('customer-gateway', 'router-2', { in: 'ireland', ipAddress: '203.0.113.2', bgpAsn: 65020 }),
            make('vpn-connection', 'to-plant', {
              in: 'ireland',
              customerGateway: 'router-2',
              gateway: 'vgw',
            }),
          ),
      },
      {
        says: 'A route leads to it.',
        design: () =>
          withOffice(
            make('vpn-gateway', 'vgw', { in: 'net' }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [
                { destination: '0.0.0.0/0', target: 'nat' },
                { destination: '192.168.0.0/16', target: 'vgw' },
              ],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'The tunnels are up, and no table knows.',
        design: () => withOffice(make('vpn-gateway', 'vgw', { in: 'net' })),
      },
    ],
  },
})

/** Does a table name it, or may one, as far as anybody knows? A reader may have been denied the tables. */
function isNamedByTable(gateway: Gateway, around: Around): boolean {
  const given = gateway.props.routePropagations
  const tables = ofKind(around.children(gateway.parent), 'route-table')
  return (
    (given !== undefined && !(Array.isArray(given) && given.length === 0)) ||
    around.referrers(gateway.id).some(({ kind }) => kind === 'route-table') ||
    (gateway.awsId !== undefined && !tables.some(({ awsId }) => awsId !== undefined)) ||
    tables.some((table) => routesOf(table, around)?.every(({ target }) => target) !== true) ||
    mentioned(around, gateway, 'AWS::EC2::VPNGatewayRoutePropagation') ||
    mentioned(around, gateway, 'AWS::EC2::Route')
  )
}

/**
 * Asks for each table by which packets may still get there, by a transit gateway say; where none is, or nobody says what
 * is behind the lines, no route is no way.
 */
function isCutOff(gateway: Gateway, around: Around, reach: Reach): boolean {
  const starts = oneByTable(ofKind(around.children(gateway.parent), 'subnet'))
  const [block] = learnedPrefixes(gateway, around).filter(({ unknown, fault }) => !unknown && !fault)
  if (starts.length === 0) return false
  if (!block) return true
  const doubtful = starts.filter((subnet) => mayLeadInward(subnet, around))
  return (doubtful.length > 0 ? doubtful : starts.slice(0, 1)).every(({ id }) => {
    const { verdict, hops } = reach({
      from: { element: id },
      to: { address: formatPrefix(block.prefix) },
      protocols: [[6, 6]],
      family: block.prefix.family,
    })
    // What goes by a transit gateway may be stopped further on.
    return (
      verdict === 'NOT_REACHABLE' &&
      hops.every(({ element }) => around.get(element)?.kind !== 'transit-gateway')
    )
  })
}

/** With BGP a gateway also joins sites with each other, for which its VPC needs no route. */
function joinsSites(lines: readonly Line[], around: Around): boolean {
  if (lines.some(({ sort }) => sort !== 'vpn-bgp')) return false
  const areDrawn = lines.every(({ router }) => router)
  const sites = lines.map(({ by, router }) => {
    const customer = isKind(by, 'vpn-connection') ? around.get(read(by, 'customerGateway')) : undefined
    return areDrawn ? router?.parent : isKind(customer, 'customer-gateway') && read(customer, 'bgpAsn')
  })
  return new Set(sites).size > 1
}

/** Into the tables of private subnets; into all where none is private. */
function propagate(gateway: Gateway, around: Around): Fix | undefined {
  const used = ofKind(around.children(gateway.parent), 'route-table').filter(
    (table) => subnetsOf(table, around).length > 0,
  )
  const inner = used.filter((table) => leadsToInternet(routesOf(table, around)) !== true)
  const tables = inner.length > 0 ? inner : used
  return tables.length === 0
    ? undefined
    : {
        label: `Propagate its routes to ${tables.map(({ name }) => name).join(', ')}`,
        patch: setProps(gateway, { routePropagations: [{ routeTables: tables.map(({ id }) => id) }] }),
      }
}
