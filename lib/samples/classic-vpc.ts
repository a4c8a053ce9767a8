import type { Element } from '@/lib/design/element'
import type { Sample } from './sketch'
import { designOf, sketch } from './sketch'

const IMAGE = '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}'

const region = {
  ...sketch('region', 'eu-west-1', { at: [180, 0, 884, 500] }, { code: 'eu-west-1' }),
  name: 'Ireland',
}

const vpc = sketch(
  'vpc',
  'shop',
  { in: 'eu-west-1', at: [16, 44, 852, 440] },
  { cidrBlock: '10.0.0.0/16', enableDnsSupport: true, enableDnsHostnames: true },
)

const edge: readonly Element[] = [
  sketch('internet-gateway', 'igw', { in: 'shop', at: [556, -12] }),
  sketch(
    'vpc-endpoint',
    's3',
    { in: 'shop', at: [704, -12] },
    {
      vpcEndpointType: 'Gateway',
      serviceName: 'com.amazonaws.eu-west-1.s3',
      routeTables: ['rt-app-a', 'rt-app-b'],
    },
  ),
]

const tables: readonly Element[] = [
  sketch(
    'route-table',
    'rt-web',
    { in: 'shop', at: [704, 80] },
    { routes: [{ destination: '0.0.0.0/0', target: 'igw' }] },
  ),
  ...(['a', 'b'] as const).map((zone, index) =>
    sketch(
      'route-table',
      `rt-app-${zone}`,
      { in: 'shop', at: [704, 152 + 72 * index] },
      { routes: [{ destination: '0.0.0.0/0', target: `nat-${zone}` }] },
    ),
  ),
]

const groups: readonly Element[] = [
  sketch(
    'security-group',
    'web',
    { in: 'shop', at: [704, 296] },
    {
      groupDescription: 'Web servers, open to the internet',
      securityGroupIngress: [
        { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0', description: 'HTTPS' },
        {
          ipProtocol: 'tcp',
          fromPort: 80,
          toPort: 80,
          cidr: '0.0.0.0/0',
          description: 'Redirected to HTTPS',
        },
      ],
    },
  ),
  sketch(
    'security-group',
    'app',
    { in: 'shop', at: [704, 368] },
    {
      groupDescription: 'Application servers, for the web servers only',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: 'web' }],
    },
  ),
]

const subnets: readonly Element[] = (['a', 'b'] as const).flatMap((zone, index) => [
  sketch(
    'subnet',
    `web-${zone}`,
    { in: 'shop', at: [16 + 344 * index, 80, 312, 188] },
    {
      cidrBlock: `10.0.${index}.0/24`,
      availabilityZone: `eu-west-1${zone}`,
      mapPublicIpOnLaunch: true,
      routeTable: 'rt-web',
    },
  ),
  sketch(
    'subnet',
    `app-${zone}`,
    { in: 'shop', at: [16 + 344 * index, 284, 312, 140] },
    {
      cidrBlock: `10.0.${index + 10}.0/24`,
      availabilityZone: `eu-west-1${zone}`,
      routeTable: `rt-app-${zone}`,
    },
  ),
  sketch('nat-gateway', `nat-${zone}`, { in: `web-${zone}`, at: [16, 44] }, { allocation: `eip-${zone}` }),
  sketch('elastic-ip', `eip-${zone}`, { in: `web-${zone}`, at: [164, 44] }),
])

const server = (name: string, role: 'web' | 'app', zone: 'a' | 'b', y: number) =>
  sketch(
    'instance',
    name,
    { in: `${role}-${zone}`, at: [16, y] },
    { instanceType: 't3.small', imageId: IMAGE, securityGroups: [role] },
  )

const servers = [
  server('web-1', 'web', 'a', 116),
  server('app-1', 'app', 'a', 44),
  server('app-2', 'app', 'b', 44),
]

/** Public and private subnets in two zones, each zone with its own way out: the network everybody draws first. */
export const classicVpc: Sample = {
  name: 'Classic VPC',
  design: designOf([
    sketch('internet', 'internet', { at: [0, 88] }),
    region,
    vpc,
    ...edge,
    ...tables,
    ...groups,
    ...subnets,
    ...servers,
  ]),
}
