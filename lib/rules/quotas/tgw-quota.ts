import type { Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { classic, make } from '../example'
import { inside, of, perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

const ATTACHED: readonly Kind[] = [
  'transit-gateway-attachment',
  'transit-gateway-peering',
  'vpn-connection',
  'direct-connect-association',
]

const attached = (gateway: Element, kinds: readonly Kind[], around: Around) =>
  around.referrers(gateway.id).filter(({ kind }) => kinds.some((one) => one === kind))

const tablesOf = (gateway: ElementOf<'transit-gateway'>, around: Around) =>
  ofKind(around.referrers(gateway.id), 'transit-gateway-route-table')

const inRegion = limitOf({
  key: 'transit-gateways-per-region',
  label: 'Transit gateways per Region',
  noun: 'transit gateways',
  scope: 'a Region',
  value: 5,
  instead: 'use route tables of one gateway to keep networks apart',
  ...perRegion(['transit-gateway']),
})

const attachments = limitOf({
  key: 'attachments-per-transit-gateway',
  label: 'Attachments per transit gateway',
  noun: 'attachments',
  scope: 'a transit gateway',
  value: 5_000,
  fixed: true,
  instead: 'peer a further transit gateway',
  of: 'transit-gateway',
  *uses(gateway, around) {
    yield of(attached(gateway, ATTACHED, around))
  },
})

const peerings = limitOf({
  key: 'peerings-per-transit-gateway',
  label: 'Peering attachments per transit gateway',
  noun: 'peering attachments',
  scope: 'a transit gateway',
  value: 50,
  instead: 'peer through a gateway in the middle',
  of: 'transit-gateway',
  *uses(gateway, around) {
    yield of(attached(gateway, ['transit-gateway-peering'], around))
  },
})

const tables = limitOf({
  key: 'route-tables-per-transit-gateway',
  label: 'Route tables per transit gateway',
  noun: 'route tables',
  scope: 'a transit gateway',
  value: 20,
  instead: 'let attachments share a table',
  of: 'transit-gateway',
  *uses(gateway, around) {
    yield of(tablesOf(gateway, around))
  },
})

const routes = limitOf({
  key: 'routes-per-transit-gateway',
  label: 'Routes per transit gateway, in all its tables',
  noun: 'static routes',
  scope: 'all tables of a transit gateway',
  value: 10_000,
  instead: 'summarise blocks',
  of: 'transit-gateway',
  *uses(gateway, around) {
    const own = tablesOf(gateway, around)
    const used = own.reduce((sum, table) => sum + (rowsOf(table, 'routes')?.length ?? 0), 0)
    yield inside(gateway, used)
  },
})

const blocks = limitOf({
  key: 'blocks-per-transit-gateway',
  label: 'CIDR blocks per transit gateway',
  noun: 'CIDR blocks',
  scope: 'a transit gateway',
  value: 5,
  fixed: true,
  instead: 'use larger blocks',
  of: 'transit-gateway',
  *uses(gateway) {
    yield inside(gateway, read(gateway, 'transitGatewayCidrBlocks')?.length ?? 0, {
      field: 'transitGatewayCidrBlocks',
    })
  },
})

const tablesFor = (count: number) => [
  make('transit-gateway', 'hub', {
    in: 'ireland',
    defaultRouteTableAssociation: 'disable',
    defaultRouteTablePropagation: 'disable',
  }),
  ...many(count, (at) =>
    make('transit-gateway-route-table', `table-${at}`, { in: 'ireland', transitGateway: 'hub' }),
  ),
]

export const tgwQuota = defineQuota({
  id: 'tgw-quota',
  severity: 'warning',
  title: 'A Region has at most 5 transit gateways by default, and each 20 route tables',
  why: 'A gateway takes 5,000 attachments, and 10,000 routes in all its tables together, propagated ones included. A VPC attachment carries up to 100 Gbps and 7.5 million packets a second in each zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  limits: [inRegion, attachments, peerings, tables, routes, blocks],
  examples: {
    good: [
      {
        says: 'One gateway with two tables.',
        design: () => classic(...tablesFor(2)),
      },
    ],
    bad: [{ says: '25 route tables do not fit by default.', design: () => classic(...tablesFor(25)) }],
  },
})
