import type { Design, Element } from '@/lib/design/element'
import { designOf, make } from '../example'

/** VPC net with server in private-a, whose table inward leads nowhere. Elements given replace or add. */
export const isolated = (...elements: readonly Element[]): Design =>
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    make('vpc', 'net', {
      in: 'ireland',
      cidrBlock: '10.0.0.0/16',
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }),
    make('route-table', 'inward', { in: 'net' }),
    make('subnet', 'private-a', {
      in: 'net',
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'inward',
    }),
    make('security-group', 'app', { in: 'net', groupDescription: 'The server' }),
    make('instance', 'server', {
      in: 'private-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['app'],
    }),
    ...elements,
  )
