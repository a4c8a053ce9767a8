import type { Design } from '@/lib/design/element'
import { classic, make } from '../example'

/** The classic VPC and a second one, data, on a transit gateway, hub; the table of data leads a block to it. */
export const joined = (back: string): Design =>
  classic(
    make('transit-gateway', 'hub', { in: 'ireland' }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.1.0.0/16', target: 'hub' },
      ],
    }),
    make('subnet', 'link-a', {
      in: 'net',
      cidrBlock: '10.0.9.0/28',
      availabilityZone: 'eu-west-1a',
      routeTable: 'local',
    }),
    make('route-table', 'local', { in: 'net' }),
    make('transit-gateway-attachment', 'net-to-hub', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['link-a'],
    }),
    make('vpc', 'data', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
    make('route-table', 'stores', { in: 'data', routes: [{ destination: back, target: 'hub' }] }),
    make('subnet', 'store-a', {
      in: 'data',
      cidrBlock: '10.1.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'stores',
    }),
    make('transit-gateway-attachment', 'data-to-hub', {
      in: 'data',
      transitGateway: 'hub',
      subnets: ['store-a'],
    }),
  )
