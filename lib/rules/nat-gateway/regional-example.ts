import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'

/** The classic VPC with a regional NAT gateway for two private subnets in two zones. */
export const regional = (props: ElementOf<'nat-gateway'>['props'] = {}) =>
  classic(
    make('nat-gateway', 'nat', { in: 'net', availabilityMode: 'regional', ...props }),
    make('elastic-ip', 'address', { in: 'ireland', instance: 'front' }),
    make('instance', 'front', {
      in: 'public-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['web'],
    }),
    make('subnet', 'private-b', {
      in: 'net',
      cidrBlock: '10.0.2.0/24',
      availabilityZone: 'eu-west-1b',
      routeTable: 'inward',
    }),
  )
