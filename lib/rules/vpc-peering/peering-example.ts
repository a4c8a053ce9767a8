import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '../example'

const PEERED: readonly Element[] = [
  make('vpc', 'data', {
    in: 'ireland',
    cidrBlock: '10.1.0.0/16',
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  make('route-table', 'stores', { in: 'data', routes: [{ destination: '10.0.0.0/16', target: 'to-data' }] }),
  make('subnet', 'store-a', {
    in: 'data',
    cidrBlock: '10.1.0.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'stores',
  }),
  make('vpc-peering', 'to-data', { in: 'ireland', vpc: 'net', peerVpc: 'data' }),
  make('route-table', 'inward', {
    in: 'net',
    routes: [
      { destination: '0.0.0.0/0', target: 'nat' },
      { destination: '10.1.0.0/16', target: 'to-data' },
    ],
  }),
]

/** The classic VPC, peered by to-data with VPC data (store-a, whose table is stores). Elements given replace or add. */
export const peered = (...elements: readonly Element[]): Design => classic(...PEERED, ...elements)

/** A VPC with one subnet and its table, to be peered. */
export const vpcWith = (
  id: string,
  cidrBlock: string,
  routes: readonly { destination: string; target: string }[] = [],
): readonly Element[] => [
  make('vpc', id, { in: 'ireland', cidrBlock, enableDnsSupport: true, enableDnsHostnames: true }),
  make('route-table', `${id}-table`, { in: id, routes }),
  make('subnet', `${id}-a`, {
    in: id,
    cidrBlock: cidrBlock.replace('/16', '/24'),
    availabilityZone: 'eu-west-1a',
    routeTable: `${id}-table`,
  }),
]
