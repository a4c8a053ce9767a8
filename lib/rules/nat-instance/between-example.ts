import { classic, make } from '../example'

/** The classic VPC on a transit gateway, and a second VPC whose firewall looks at what passes between VPCs. */
export const between = () =>
  classic(
    make('transit-gateway', 'hub', { in: 'ireland' }),
    make('transit-gateway-attachment', 'net-to-hub', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['private-a'],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.8.0.0/16', target: 'hub' },
      ],
    }),
    make('vpc', 'checkpoint', { in: 'ireland', cidrBlock: '10.8.0.0/16' }),
    make('route-table', 'arrivals', {
      in: 'checkpoint',
      routes: [{ destination: '0.0.0.0/0', target: 'firewall' }],
    }),
    make('route-table', 'departures', {
      in: 'checkpoint',
      routes: [{ destination: '10.0.0.0/8', target: 'hub' }],
    }),
    make('subnet', 'link-a', {
      in: 'checkpoint',
      cidrBlock: '10.8.0.0/28',
      availabilityZone: 'eu-west-1a',
      routeTable: 'arrivals',
    }),
    make('subnet', 'fence-a', {
      in: 'checkpoint',
      cidrBlock: '10.8.1.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'departures',
    }),
    make('transit-gateway-attachment', 'checkpoint-to-hub', {
      in: 'checkpoint',
      transitGateway: 'hub',
      subnets: ['link-a'],
      applianceModeSupport: 'enable',
    }),
    make('security-group', 'seen', {
      in: 'checkpoint',
      groupDescription: 'What passes between VPCs',
      securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.0.0.0/8' }],
    }),
    make('instance', 'firewall', {
      in: 'fence-a',
      imageId: 'ami-0123456789abcdef0',
      sourceDestCheck: false,
      forwarding: 'plain',
      securityGroups: ['seen'],
    }),
  )
