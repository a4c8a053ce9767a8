import type { Design, Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { classic, make } from '../example'
import { SECOND_ZONE } from '../two-zones'

type Props<K extends Parameters<typeof make>[0]> = ElementOf<K>['props']

const anywhere = (port: number) => ({ ipProtocol: 'tcp', fromPort: port, toPort: port, cidr: '0.0.0.0/0' })

/** The classic VPC in two zones, each with a NAT gateway and a server, and the groups `front` and `app`. */
const TWO_ZONES: readonly Element[] = [
  ...SECOND_ZONE,
  make('security-group', 'front', {
    in: 'net',
    groupDescription: 'Load balancer',
    securityGroupIngress: [anywhere(80), anywhere(443)],
  }),
  make('security-group', 'app', {
    in: 'net',
    groupDescription: 'Servers',
    securityGroupIngress: [
      { ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: 'front' },
      { ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: 'app' },
    ],
  }),
  ...(['a', 'b'] as const).map((zone) =>
    make('instance', `server-${zone}`, {
      in: `private-${zone}`,
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['app'],
    }),
  ),
  make('certificate', 'shop-certificate', {
    in: 'ireland',
    domainName: 'shop.example.com',
    validationMethod: 'DNS',
    domainValidationOptions: [{ domainName: 'shop.example.com', hostedZone: 'example' }],
  }),
  make('hosted-zone', 'example', { in: 'ireland', name: 'example.com' }),
]

const SERVERS = { targets: [{ target: 'server-a' }, { target: 'server-b' }] }

/** What is added to the two zones: given elements replace those of the same id. */
const balanced =
  (own: readonly Element[]) =>
  (...elements: readonly Element[]): Design =>
    classic(...TWO_ZONES, ...own, ...elements)

export const webBalancer = (props: Props<'application-load-balancer'> = {}): Element =>
  make('application-load-balancer', 'shop', {
    in: 'net',
    scheme: 'internet-facing',
    subnets: ['public-a', 'public-b'],
    securityGroups: ['front'],
    ...props,
  })

export const webListener = (props: Props<'listener'> = {}): Element =>
  make('listener', 'https', {
    in: 'shop',
    protocol: 'HTTPS',
    port: 443,
    certificate: 'shop-certificate',
    sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    targetGroup: 'servers',
    ...props,
  })

export const webServers = (props: Props<'target-group'> = {}): Element =>
  make('target-group', 'servers', {
    in: 'net',
    protocol: 'HTTP',
    port: 8080,
    healthCheckPath: '/healthz',
    ...SERVERS,
    ...props,
  })

/** A web shop: `shop` (Application Load Balancer) with `https` in front of `servers` in two zones. */
export const webShop = balanced([webBalancer(), webListener(), webServers()])

export const edgeBalancer = (props: Props<'network-load-balancer'> = {}): Element =>
  make('network-load-balancer', 'edge', {
    in: 'net',
    scheme: 'internal',
    subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }],
    securityGroups: ['front'],
    ...props,
  })

export const edgeListener = (props: Props<'listener'> = {}): Element =>
  make('listener', 'tcp', { in: 'edge', protocol: 'TCP', port: 443, targetGroup: 'workers', ...props })

export const workers = (props: Props<'target-group'> = {}): Element =>
  make('target-group', 'workers', { in: 'net', protocol: 'TCP', port: 8080, ...SERVERS, ...props })

/** A service inside: `edge` (internal Network Load Balancer) with `tcp` in front of `workers` in two zones. */
export const edgeService = balanced([edgeBalancer(), edgeListener(), workers()])

/** One that is kept from before, as an import shows it. */
export const oldBalancer = (props: Props<'classic-load-balancer'> = {}): Element => ({
  ...make('classic-load-balancer', 'old', {
    in: 'net',
    scheme: 'internet-facing',
    subnets: ['public-a', 'public-b'],
    securityGroups: ['front'],
    crossZone: true,
    draining: true,
    listeners: [
      {
        protocol: 'HTTPS',
        loadBalancerPort: 443,
        instanceProtocol: 'HTTP',
        instancePort: 8080,
        certificate: 'shop-certificate',
      },
    ],
    instances: ['server-a', 'server-b'],
    healthTarget: 'HTTP:8080/healthz',
    healthInterval: 30,
    healthTimeout: 5,
    healthyThreshold: 3,
    unhealthyThreshold: 2,
    ...props,
  }),
  template: 'Old',
})

/** What was built before: `old` (Classic Load Balancer) in front of servers in two zones. */
export const oldShop = balanced([oldBalancer()])
