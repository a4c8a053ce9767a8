import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'

type Props<K extends 'transit-gateway' | 'transit-gateway-attachment'> = ElementOf<K>['props']

/** Two VPCs on a transit gateway; the group of one names that of the other. */
export const onHub = (hub: Props<'transit-gateway'> = {}, joint: Props<'transit-gateway-attachment'> = {}) =>
  classic(
    make('transit-gateway', 'hub', { in: 'ireland', ...hub }),
    make('transit-gateway-attachment', 'net-joint', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['private-a'],
      ...joint,
    }),
    make('transit-gateway-attachment', 'lab-joint', {
      in: 'lab',
      transitGateway: 'hub',
      subnets: ['lab-a'],
    }),
    make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
    make('route-table', 'back', {
      in: 'lab',
      routes: [
        { destination: '10.0.0.0/16', target: 'hub' },
        { destination: '0.0.0.0/0', target: 'exit' },
      ],
    }),
    make('internet-gateway', 'exit', { in: 'lab' }),
    make('subnet', 'lab-a', {
      in: 'lab',
      cidrBlock: '10.1.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'back',
    }),
    make('security-group', 'far', {
      in: 'lab',
      groupDescription: 'Far',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
    }),
    make('instance', 'probe', {
      in: 'lab-a',
      imageId: 'ami-0123456789abcdef0',
      associatePublicIpAddress: true,
      securityGroups: ['far'],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.1.0.0/16', target: 'hub' },
      ],
    }),
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'far' }],
    }),
  )
