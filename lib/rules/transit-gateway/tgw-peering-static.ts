import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { tablesOf } from '@/lib/elements/transit-gateway-route-table/attached'
import { mentioned } from '@/lib/elements/verbatim'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { hubTable, onHub, spoke, strictHub } from './hub-example'

type Peering = ElementOf<'transit-gateway-peering'>
type Table = ElementOf<'transit-gateway-route-table'>

const SIDES = ['transitGateway', 'peerTransitGateway'] as const
const near = ['orders-link', 'billing-link']

/** The hub, and another one in Frankfurt with the VPC archive, 10.3.0.0/16. */
const twoHubs = (destination?: string) => {
  const far = (one: Element): Element =>
    one.kind === 'transit-gateway-attachment'
      ? { ...one, props: { ...one.props, transitGateway: 'far-hub' } }
      : one.kind === 'vpc'
        ? { ...one, parent: 'frankfurt' }
        : one.kind === 'subnet'
          ? { ...one, props: { ...one.props, availabilityZone: 'eu-central-1a' } }
          : one
  return onHub(
    strictHub,
    make('region', 'frankfurt', { code: 'eu-central-1' }),
    {
      ...strictHub,
      id: 'far-hub',
      name: 'far-hub',
      parent: 'frankfurt',
      props: { ...strictHub.props, amazonSideAsn: 64513 },
    },
    spoke('archive', 3, { destination: '10.1.0.0/16', target: 'far-hub' }).map(far),
    make('transit-gateway-peering', 'bridge', {
      in: 'ireland',
      transitGateway: 'hub',
      peerTransitGateway: 'far-hub',
      peerAccountId: '111122223333',
      peerRegion: 'eu-central-1',
    }),
    hubTable('core', {
      associations: [...near, 'bridge'],
      propagations: near,
      ...(destination !== undefined && { routes: [{ destination, attachment: 'bridge' }] }),
    }),
    make('transit-gateway-route-table', 'far-core', {
      in: 'frankfurt',
      transitGateway: 'far-hub',
      associations: [{ attachment: 'archive-link' }, { attachment: 'bridge' }],
      propagations: [{ attachment: 'archive-link' }],
      routes: [{ destination: '10.1.0.0/16', attachment: 'bridge' }],
    }),
  )
}

export const tgwPeeringStatic = defineRule({
  id: 'tgw-peering-static',
  severity: 'error',
  title: 'Both transit gateways of a peering have static routes to it',
  why: 'Peered transit gateways exchange no routes. Each side sends into the peering only what a static route of its own tables says.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html',
  kind: 'transit-gateway-peering',
  *check(peering, around) {
    const ends = SIDES.map((side) => around.get(read(peering, side)))
    // The far side may hold its routes where nobody sees them, and before it accepts none can be made.
    if (!ends.every((end) => end?.kind === 'transit-gateway') || mentioned(around, peering)) return
    if (peering.props.state !== undefined && read(peering, 'state') !== 'available') return
    for (const [at, gateway] of ends.entries()) {
      const far = ends[1 - at]
      if (!gateway || !far) continue
      const tables = tablesOf(gateway, around)
      // A default table that is not drawn may hold static routes when AWS made it long ago.
      if (gateway.awsId !== undefined && tables.length === 0) continue
      if (tables.some((table) => routesInto(table, peering, around) !== false)) continue
      yield {
        message: `${peering.name} joins ${gateway.name} and ${far.name}, but no table of ${gateway.name} has a static route to it. Route the ranges behind ${far.name} to ${peering.name}.`,
        fix: () => routeOver(peering, tables, far, around),
      }
    }
  },
  examples: {
    good: [{ says: 'Static routes on both sides.', design: () => twoHubs('10.3.0.0/16') }],
    bad: [{ says: 'Static routes on one side only.', design: () => twoHubs() }],
  },
})

/** Does a table lead into a peering? Fails: undefined when nobody knows all its routes. */
function routesInto(table: Table, peering: Peering, around: Around): boolean | undefined {
  const lists = [rowsOf(table, 'routes'), rowsOf(table, 'prefixListReferences')]
  const rows = lists.flatMap((list): readonly { readonly attachment?: string }[] => list ?? [])
  if (rows.some(({ attachment }) => attachment === peering.id)) return true
  const routes = rowsOf(table, 'routes') ?? []
  const open =
    lists.includes(undefined) ||
    routes.some(({ attachment, blackhole }) => attachment === undefined && blackhole !== true) ||
    mentioned(around, table, 'AWS::EC2::TransitGatewayRoute')
  return open ? undefined : false
}

function routeOver(
  peering: Peering,
  [table, ...more]: readonly Table[],
  far: Element,
  around: Around,
): Fix | undefined {
  const vpcs = ofKind(around.referrers(far.id), 'transit-gateway-attachment')
    .map(({ parent }) => around.get(parent))
    .filter((one): one is ElementOf<'vpc'> => isKind(one, 'vpc'))
  const blocks = vpcs.flatMap((vpc) => blocksOf(vpc).map(({ block }) => formatPrefix(block)))
  if (!table || more.length > 0 || blocks.length === 0) return undefined
  const rows = rawRows(rowsOf(table, 'routes') ?? [])
  return {
    label: `Route ${blocks.join(', ')} of ${table.name} to ${peering.name}`,
    patch: setProps(table, {
      routes: [...rows, ...blocks.map((destination) => ({ destination, attachment: peering.id }))],
    }),
  }
}
