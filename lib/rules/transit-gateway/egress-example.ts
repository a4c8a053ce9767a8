import type { Design } from '@/lib/design/element'
import { designOf, make } from '../example'
import { hubTable, link, spoke, strictHub } from './hub-example'

/** The spoke orders goes out through the NAT gateway of egress. One of the two ways may be forgotten. */
export const forgetful = (forgot?: 'out' | 'back'): Design =>
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    strictHub,
    ...spoke('orders', 1, { destination: '0.0.0.0/0', target: 'hub' }),
    make('vpc', 'egress', {
      in: 'ireland',
      cidrBlock: '10.0.0.0/16',
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }),
    make('internet-gateway', 'door', { in: 'egress' }),
    make('route-table', 'public', {
      in: 'egress',
      routes: [
        { destination: '0.0.0.0/0', target: 'door' },
        ...(forgot === 'back' ? [] : [{ destination: '10.1.0.0/16', target: 'hub' }]),
        { destination: '10.9.0.0/16', target: 'hub' },
      ],
    }),
    make('route-table', 'from-hub', {
      in: 'egress',
      routes: [{ destination: '0.0.0.0/0', target: 'nat' }],
    }),
    make('subnet', 'public-a', {
      in: 'egress',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'public',
    }),
    make('subnet', 'egress-edge', {
      in: 'egress',
      cidrBlock: '10.0.255.0/28',
      availabilityZone: 'eu-west-1a',
      routeTable: 'from-hub',
    }),
    make('elastic-ip', 'address', { in: 'ireland' }),
    make('nat-gateway', 'nat', { in: 'public-a', allocation: 'address' }),
    link('egress'),
    hubTable('from-spokes', {
      associations: ['orders-link'],
      ...(forgot !== 'out' && { routes: [{ destination: '0.0.0.0/0', attachment: 'egress-link' }] }),
    }),
    hubTable('from-egress', { associations: ['egress-link'], propagations: ['orders-link'] }),
  )
