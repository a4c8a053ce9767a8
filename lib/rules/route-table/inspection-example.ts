import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '../example'

const image = 'ami-0123456789abcdef0'

const FIREWALL: readonly Element[] = [
  make('subnet', 'fence', {
    in: 'net',
    cidrBlock: '10.0.8.0/28',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
  }),
  make('instance', 'firewall', {
    in: 'fence',
    imageId: image,
    securityGroups: ['seen'],
    sourceDestCheck: false,
    forwarding: 'plain',
    associatePublicIpAddress: true,
  }),
  make('security-group', 'seen', {
    in: 'net',
    groupDescription: 'What the firewall looks at',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
  }),
  make('internet-gateway', 'door', { in: 'net', routeTable: 'entry' }),
  make('route-table', 'entry', { in: 'net', routes: [{ destination: '10.0.2.0/24', target: 'firewall' }] }),
  make('route-table', 'inspected', {
    in: 'net',
    routes: [{ destination: '0.0.0.0/0', target: 'firewall' }],
  }),
  make('subnet', 'shop', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'inspected',
  }),
  make('instance', 'site', {
    in: 'shop',
    imageId: image,
    securityGroups: ['web'],
    associatePublicIpAddress: true,
  }),
]

/** The classic VPC with a firewall (in fence, by the gateway table entry) before the server site (in shop). Elements given replace those of the same id. */
export const inspected = (...elements: readonly Element[]): Design => classic(...FIREWALL, ...elements)

/** The firewall of `inspected` with its public address, or without. */
export const firewallWith = (associatePublicIpAddress: boolean): Element =>
  make('instance', 'firewall', {
    in: 'fence',
    imageId: image,
    securityGroups: ['seen'],
    sourceDestCheck: false,
    forwarding: 'plain',
    associatePublicIpAddress,
  })
