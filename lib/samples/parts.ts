import type { Element, Id } from '@/lib/design/element'
import { sketch } from './sketch'

export const IMAGE = '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}'

export type Zone = 'a' | 'b'

/** The internet and one Region to draw in. */
export const placeOf = (code: string, name: string): readonly Element[] => [
  sketch('internet', 'internet', {}),
  regionOf(code, name),
]

export const regionOf = (code: string, name: string): Element => ({
  ...sketch('region', code, {}, { code }),
  name,
})

/** A VPC whose instances have names. */
export const vpcOf = (id: Id, region: Id, cidrBlock: string): Element =>
  sketch('vpc', id, { in: region }, { cidrBlock, enableDnsSupport: true, enableDnsHostnames: true })

/** A subnet in a zone of eu-west-1 unless another Region is given. */
export const subnetOf = (
  vpc: Id,
  id: Id,
  [cidrBlock, zone]: readonly [cidrBlock: string, zone: Zone],
  routeTable: Id,
  { region = 'eu-west-1', open = false } = {},
): Element =>
  sketch(
    'subnet',
    id,
    { in: vpc },
    {
      cidrBlock,
      availabilityZone: `${region}${zone}`,
      routeTable,
      ...(open && { mapPublicIpOnLaunch: true }),
    },
  )

/** A route table with the routes given: where to, and over what. */
export const tableOf = (
  vpc: Id,
  id: Id,
  ...routes: readonly (readonly [destination: string, target: Id])[]
): Element =>
  sketch(
    'route-table',
    id,
    { in: vpc },
    { routes: routes.map(([destination, target]) => ({ destination, target })) },
  )

/** A NAT gateway in a public subnet, with its address. */
export const natOf = (subnet: Id, zone: Zone): readonly Element[] => [
  sketch('nat-gateway', `nat-${zone}`, { in: subnet }, { allocation: `eip-${zone}` }),
  sketch('elastic-ip', `eip-${zone}`, { in: subnet }),
]

/** Admits a TCP port from a block or from another group. */
export const tcp = (port: number, from: { cidr: string } | { group: Id }, description?: string) => ({
  ipProtocol: 'tcp' as const,
  fromPort: port,
  toPort: port,
  ...from,
  ...(description !== undefined && { description }),
})

export const ANYWHERE = { cidr: '0.0.0.0/0' }

export const groupOf = (
  vpc: Id,
  id: Id,
  groupDescription: string,
  ...securityGroupIngress: readonly ReturnType<typeof tcp>[]
): Element =>
  sketch(
    'security-group',
    id,
    { in: vpc },
    { groupDescription, ...(securityGroupIngress.length > 0 && { securityGroupIngress }) },
  )

export const serverOf = (subnet: Id, id: Id, securityGroup: Id): Element =>
  sketch(
    'instance',
    id,
    { in: subnet },
    { instanceType: 't3.small', imageId: IMAGE, securityGroups: [securityGroup] },
  )
