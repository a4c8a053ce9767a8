import type { Element } from '@/lib/design/element'
import { sketch } from './sketch'

const LEAVES = 16
const SUBNET_WIDTH = 608
const SUBNET_HEIGHT = 332
const LANE = SUBNET_WIDTH + 32
const TOP = 80
const STRIP = 16 + 3 * LANE

const IMAGE = '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}'

export const VPC_WIDTH = STRIP + 148
export const VPC_HEIGHT = TOP + 2 * SUBNET_HEIGHT + 32
/** Elements of a VPC without its instances, and a Region to hold it. */
export const VPC_PARTS = 24

const ZONES = ['a', 'b', 'c'] as const

/** Place of a leaf in a subnet: four in a row. */
const leafAt = (index: number) => [16 + (index % 4) * 148, 44 + Math.floor(index / 4) * 72] as const

/** One VPC with everything in it, of at most `room` elements: instances fill what is left, up to sixteen leaves a subnet. */
export function sampleVpc(
  index: number,
  place: { readonly in: string; readonly at: readonly [x: number, y: number] },
  code: string,
  room: number,
): Element[] {
  const id = `vpc-${index}`
  const inside = (name: string) => `${id}-${name}`
  const strip = (row: number) => ({ in: id, at: [STRIP, TOP + row * 72] as const })
  const block = (part: number) => `10.${index % 256}.${part * 16}.0/20`
  const parts: Element[] = [
    sketch(
      'vpc',
      id,
      { in: place.in, at: [...place.at, VPC_WIDTH, VPC_HEIGHT] },
      { cidrBlock: `10.${index % 256}.0.0/16`, enableDnsSupport: true, enableDnsHostnames: true },
    ),
    sketch('internet-gateway', inside('igw'), { in: id, at: [VPC_WIDTH - 296, -12] }),
    sketch(
      'vpc-endpoint',
      inside('s3'),
      { in: id, at: [VPC_WIDTH - 148, -12] },
      {
        vpcEndpointType: 'Gateway',
        serviceName: `com.amazonaws.${code}.s3`,
        routeTables: ZONES.map((zone) => inside(`rt-private-${zone}`)),
      },
    ),
    sketch('route-table', inside('rt-public'), strip(0), {
      routes: [{ destination: '0.0.0.0/0', target: inside('igw') }],
    }),
    sketch('security-group', inside('sg-web'), strip(4), {
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
    }),
    sketch('security-group', inside('sg-app'), strip(5), {
      groupDescription: 'Application servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: inside('sg-web') }],
    }),
    ...ZONES.flatMap((zone, lane) => {
      const subnetAt = (row: number) =>
        ({
          in: id,
          at: [16 + lane * LANE, TOP + row * (SUBNET_HEIGHT + 16), SUBNET_WIDTH, SUBNET_HEIGHT],
        }) as const
      const availabilityZone = `${code}${zone}`
      return [
        sketch('route-table', inside(`rt-private-${zone}`), strip(lane + 1), {
          routes: [{ destination: '0.0.0.0/0', target: inside(`nat-${zone}`) }],
        }),
        sketch('subnet', inside(`public-${zone}`), subnetAt(0), {
          cidrBlock: block(lane),
          availabilityZone,
          mapPublicIpOnLaunch: true,
          routeTable: inside('rt-public'),
        }),
        sketch('subnet', inside(`private-${zone}`), subnetAt(1), {
          cidrBlock: block(lane + 8),
          availabilityZone,
          routeTable: inside(`rt-private-${zone}`),
        }),
        sketch(
          'nat-gateway',
          inside(`nat-${zone}`),
          { in: inside(`public-${zone}`), at: leafAt(0) },
          { allocation: inside(`eip-${zone}`) },
        ),
        sketch('elastic-ip', inside(`eip-${zone}`), { in: inside(`public-${zone}`), at: leafAt(1) }),
      ]
    }),
  ]
  return [...parts, ...instances(inside).slice(0, room - parts.length)]
}

/** The first ones of all subnets first, so that a small design has some everywhere. */
function instances(inside: (name: string) => string): Element[] {
  return Array.from({ length: LEAVES }, (_, index) => index).flatMap((index) =>
    ZONES.flatMap((zone) =>
      (['public', 'private'] as const).flatMap((side) => {
        // The first two places of a public subnet are taken by the NAT gateway and its address.
        if (side === 'public' && index < 2) return []
        return [
          sketch(
            'instance',
            inside(`${side}-${zone}-${index}`),
            { in: inside(`${side}-${zone}`), at: leafAt(index) },
            {
              instanceType: 't3.micro',
              imageId: IMAGE,
              securityGroups: [inside(side === 'public' ? 'sg-web' : 'sg-app')],
            },
          ),
        ]
      }),
    ),
  )
}
