import type { Design, Element } from '@/lib/design/element'
import { classic, make } from './example'

/** A second zone for the classic VPC: public-b, private-b with inward-b, and nat-b with its address. */
export const SECOND_ZONE: readonly Element[] = [
  make('subnet', 'public-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
  }),
  make('elastic-ip', 'address-b', { in: 'ireland' }),
  make('nat-gateway', 'nat-b', { in: 'public-b', allocation: 'address-b' }),
  make('route-table', 'inward-b', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'nat-b' }] }),
  make('subnet', 'private-b', {
    in: 'net',
    cidrBlock: '10.0.3.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'inward-b',
  }),
]

/** The classic VPC with the same in a second zone: public-b, private-b with inward-b, and nat-b. */
export const twoZones = (...elements: readonly Element[]): Design => classic(...SECOND_ZONE, ...elements)

/** Two subnets that lead nowhere, inner-a and inner-b, in two zones of the classic VPC, with `closed`, their table. */
export const ISOLATED: readonly Element[] = [
  make('route-table', 'closed', { in: 'net' }),
  ...['a', 'b'].map((zone, at) =>
    make('subnet', `inner-${zone}`, {
      in: 'net',
      cidrBlock: `10.0.${4 + at}.0/24`,
      availabilityZone: `eu-west-1${zone}`,
      routeTable: 'closed',
    }),
  ),
]
