import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'

/** The classic VPC with an instance that translates for private-a in place of the NAT gateway, but for what is given. */
export const translated = (props: ElementOf<'instance'>['props'] = {}, ...more: readonly Element[]) => {
  const {
    nat: _nat,
    address: _address,
    ...elements
  } = classic(
    make('instance', 'router', {
      in: 'public-a',
      imageId: 'ami-0123456789abcdef0',
      associatePublicIpAddress: true,
      sourceDestCheck: false,
      forwarding: 'masquerade',
      securityGroups: ['translator'],
      ...props,
    }),
    make('security-group', 'translator', {
      in: 'net',
      groupDescription: 'NAT instance',
      securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.0.1.0/24' }],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [{ destination: '0.0.0.0/0', target: 'router' }],
    }),
    make('subnet', 'public-b', {
      in: 'net',
      cidrBlock: '10.0.2.0/24',
      availabilityZone: 'eu-west-1b',
      routeTable: 'outward',
    }),
    ...more,
  ).elements
  return { elements }
}
