import type { Design, Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'

/**
 * An element for an example, named by its id.
 * `in` is its parent's id; everything else is fields of its kind.
 */
export function make<K extends Kind>(
  kind: K,
  id: string,
  { in: parent, ...props }: { in?: string } & ElementOf<K>['props'] = {},
): Element {
  return { id, kind, name: id, props, ...(parent !== undefined && { parent }) }
}

type Endpoint = Omit<ElementOf<'vpc-endpoint'>['props'], 'vpcEndpointType' | 'serviceName'>

/** An interface endpoint of the classic VPC, for SQS, which the group web protects. */
export const queueEndpoint = (id: string, props: Endpoint = {}): Element =>
  make('vpc-endpoint', id, {
    in: 'net',
    vpcEndpointType: 'Interface',
    serviceName: 'com.amazonaws.eu-west-1.sqs',
    securityGroups: ['web'],
    ...props,
  })

/** A gateway endpoint of the classic VPC, for S3. */
export const storageEndpoint = (id: string, props: Endpoint = {}): Element =>
  make('vpc-endpoint', id, {
    in: 'net',
    vpcEndpointType: 'Gateway',
    serviceName: 'com.amazonaws.eu-west-1.s3',
    ...props,
  })

/** The VPC of the classic one with IPv6 as well. */
export const dualNet: Element = make('vpc', 'net', {
  in: 'ireland',
  cidrBlock: '10.0.0.0/16',
  amazonProvidedIpv6CidrBlock: true,
  enableDnsSupport: true,
  enableDnsHostnames: true,
})

/** A design of the elements given, for an example. */
export const designOf = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})

const CLASSIC: readonly Element[] = [
  make('region', 'ireland', { code: 'eu-west-1' }),
  make('vpc', 'net', {
    in: 'ireland',
    cidrBlock: '10.0.0.0/16',
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  make('internet-gateway', 'door', { in: 'net' }),
  make('route-table', 'outward', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'door' }] }),
  make('route-table', 'inward', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'nat' }] }),
  make('subnet', 'public-a', {
    in: 'net',
    cidrBlock: '10.0.0.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'outward',
  }),
  make('subnet', 'private-a', {
    in: 'net',
    cidrBlock: '10.0.1.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'inward',
  }),
  make('elastic-ip', 'address', { in: 'ireland' }),
  make('nat-gateway', 'nat', { in: 'public-a', allocation: 'address' }),
  make('security-group', 'web', {
    in: 'net',
    groupDescription: 'Web servers',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
  }),
  make('instance', 'server', {
    in: 'private-a',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['web'],
  }),
]

/**
 * The classic VPC without a mistake: net with public-a and private-a, door, outward and inward (route tables), nat with
 * its address, web (security group), server. Elements given replace those of the same id, or are added.
 */
export const classic = (...elements: readonly Element[]): Design => designOf(...CLASSIC, ...elements)
