import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '../example'

/** The classic VPC with a second zone, and endpoint service shop in front of front-lb, whose targets are backends. */
export const offered = (...elements: readonly Element[]): Design =>
  classic(
    make('subnet', 'private-b', {
      in: 'net',
      cidrBlock: '10.0.2.0/24',
      availabilityZone: 'eu-west-1b',
      routeTable: 'inward-b',
    }),
    make('route-table', 'inward-b', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'nat-b' }] }),
    make('subnet', 'public-b', {
      in: 'net',
      cidrBlock: '10.0.3.0/24',
      availabilityZone: 'eu-west-1b',
      routeTable: 'outward',
    }),
    make('elastic-ip', 'address-b', { in: 'ireland' }),
    make('nat-gateway', 'nat-b', { in: 'public-b', allocation: 'address-b' }),
    make('security-group', 'front', {
      in: 'net',
      groupDescription: 'The balancer',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
    }),
    make('network-load-balancer', 'front-lb', {
      in: 'net',
      scheme: 'internal',
      subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }],
      securityGroups: ['front'],
      crossZone: true,
    }),
    make('listener', 'tcp-443', { in: 'front-lb', protocol: 'TCP', port: 443, targetGroup: 'backends' }),
    make('target-group', 'backends', {
      in: 'net',
      targetType: 'instance',
      protocol: 'TCP',
      port: 443,
      targets: [{ target: 'server' }, { target: 'server-b' }],
    }),
    make('instance', 'server-b', {
      in: 'private-b',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['web'],
    }),
    make('endpoint-service', 'shop', { in: 'net', networkLoadBalancers: ['front-lb'] }),
    ...elements,
  )
