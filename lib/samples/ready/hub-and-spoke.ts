import type { Element } from '@/lib/design/element'
import { sketch } from '../sketch'
import type { Zone } from '../parts'
import { groupOf, natOf, placeOf, serverOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustNotReach, mustReach } from '../promises'
import { ready } from './define'

const ZONES: readonly Zone[] = ['a', 'b']

/** A VPC with no door of its own: everything that is not local goes to the hub. */
const spoke = (name: string, second: number): readonly Element[] => {
  const block = (third: number, size: number) => `10.${second}.${third}.0/${size}`
  return [
    vpcOf(name, 'eu-west-1', block(0, 16)),
    tableOf(name, `${name}-rt-app`, ['0.0.0.0/0', 'hub']),
    tableOf(name, `${name}-rt-hub`),
    groupOf(name, `${name}-app`, 'Servers', tcp(443, { cidr: block(0, 16) })),
    ...ZONES.flatMap((zone, index) => [
      subnetOf(name, `${name}-app-${zone}`, [block(index, 24), zone], `${name}-rt-app`),
      subnetOf(name, `${name}-hub-${zone}`, [block(100 + index, 28), zone], `${name}-rt-hub`),
      serverOf(`${name}-app-${zone}`, `${name}-${index + 1}`, `${name}-app`),
    ]),
    attachment(name),
  ]
}

const attachment = (vpc: string) =>
  sketch(
    'transit-gateway-attachment',
    `${vpc}-attachment`,
    { in: vpc },
    { transitGateway: 'hub', subnets: ZONES.map((zone) => `${vpc}-hub-${zone}`) },
  )

/** The one VPC with a way out, for all of them. Its public subnets know the way back to the spokes. */
const egress: readonly Element[] = [
  vpcOf('egress', 'eu-west-1', '10.0.0.0/16'),
  sketch('internet-gateway', 'igw', { in: 'egress' }),
  tableOf('egress', 'rt-public', ['0.0.0.0/0', 'igw'], ['10.1.0.0/16', 'hub'], ['10.2.0.0/16', 'hub']),
  ...ZONES.flatMap((zone, index) => [
    tableOf('egress', `rt-hub-${zone}`, ['0.0.0.0/0', `nat-${zone}`]),
    subnetOf('egress', `public-${zone}`, [`10.0.${index}.0/24`, zone], 'rt-public'),
    subnetOf('egress', `egress-hub-${zone}`, [`10.0.${100 + index}.0/28`, zone], `rt-hub-${zone}`),
    ...natOf(`public-${zone}`, zone),
  ]),
  attachment('egress'),
]

const hub: readonly Element[] = [
  sketch(
    'transit-gateway',
    'hub',
    { in: 'eu-west-1' },
    {
      description: 'Joins the spokes to the way out, and not to each other',
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
    },
  ),
  sketch(
    'transit-gateway-route-table',
    'from-spokes',
    { in: 'eu-west-1' },
    {
      transitGateway: 'hub',
      associations: [{ attachment: 'orders-attachment' }, { attachment: 'billing-attachment' }],
      routes: [
        { destination: '0.0.0.0/0', attachment: 'egress-attachment' },
        { destination: '10.0.0.0/8', blackhole: true },
      ],
    },
  ),
  sketch(
    'transit-gateway-route-table',
    'from-egress',
    { in: 'eu-west-1' },
    {
      transitGateway: 'hub',
      associations: [{ attachment: 'egress-attachment' }],
      propagations: [{ attachment: 'orders-attachment' }, { attachment: 'billing-attachment' }],
    },
  ),
]

export const hubAndSpoke = ready(
  'hub-and-spoke',
  'Hub and spoke with central egress',
  'Two VPCs reach the internet through the NAT gateways of a third, over a transit gateway that keeps them apart.',
  placeOf('eu-west-1', 'Ireland'),
  hub,
  egress,
  spoke('orders', 1),
  spoke('billing', 2),
  mustReach('orders-go-out', 'Orders fetch updates', 'orders-1', 'internet', 443),
  mustReach('billing-goes-out', 'Billing fetches updates', 'billing-2', 'internet', 443),
  mustNotReach('spokes-apart', 'Orders never meet billing', 'orders', 'billing'),
  mustNotReach('spokes-are-private', 'Nobody comes in to the orders', 'internet', 'orders'),
)
