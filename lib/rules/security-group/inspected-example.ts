import { classic, make } from '../example'

/** Clients in a subnet of their own, whose way to the servers leads through a firewall that looks at packets. */
export const inspected = (source: { readonly group: string } | { readonly cidr: string }) => {
  const through = (destination: string) => [
    { destination: '0.0.0.0/0', target: 'nat' },
    { destination, target: 'firewall' },
  ]
  const all = { ipProtocol: '-1', cidr: '10.0.0.0/16' }
  return classic(
    make('route-table', 'inward', { in: 'net', routes: through('10.0.2.0/24') }),
    make('route-table', 'aside', { in: 'net', routes: through('10.0.1.0/24') }),
    make('subnet', 'private-b', {
      in: 'net',
      cidrBlock: '10.0.2.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'aside',
    }),
    make('subnet', 'spare', { in: 'net', cidrBlock: '10.0.3.0/24', availabilityZone: 'eu-west-1b' }),
    make('security-group', 'inspection', {
      in: 'net',
      groupDescription: 'Firewall',
      securityGroupIngress: [all],
    }),
    make('instance', 'firewall', {
      in: 'public-a',
      imageId: 'ami-0123456789abcdef0',
      sourceDestCheck: false,
      forwarding: 'plain',
      securityGroups: ['inspection'],
    }),
    make('security-group', 'clients', { in: 'net', groupDescription: 'Clients' }),
    make('instance', 'client', {
      in: 'private-b',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['clients'],
    }),
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...source }],
    }),
  )
}
