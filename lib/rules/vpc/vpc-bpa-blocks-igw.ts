import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { publicAccessStop } from '@/lib/elements/region/public-access'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'

const ireland = (blockPublicAccess: 'block-bidirectional' | 'block-ingress') =>
  make('region', 'ireland', { code: 'eu-west-1', blockPublicAccess })
const excluded = make('subnet', 'public-a', {
  in: 'net',
  cidrBlock: '10.0.0.0/24',
  availabilityZone: 'eu-west-1a',
  routeTable: 'outward',
  internetGatewayExclusionMode: 'allow-egress',
})

export const vpcBpaBlocksIgw = defineRule({
  id: 'vpc-bpa-blocks-igw',
  severity: 'error',
  title: 'VPC Block Public Access lets public things be public',
  why: 'Where it blocks both ways, nothing passes the internet gateways of the Region; where it blocks what comes in, only NAT and egress-only gateways open connections. Exclusions of a subnet or VPC lift it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    const vpc = around.get(subnet.parent)
    if (!isKind(vpc, 'vpc')) return
    const stop = publicAccessStop(vpc, subnet.id, 'in', around)
    if (!stop || stop.unknown) return
    const stopped = publicThings(subnet, around).find((one) => isStopped(one, reach))
    if (!stopped) return
    yield {
      field: 'internetGatewayExclusionMode',
      message: `${subnet.name}: ${stop.because} So ${stopped.name} cannot do its work. Exclude the subnet or its VPC, or change the mode.`,
      fix: () => ({
        label: `Exclude ${subnet.name} from VPC Block Public Access`,
        patch: setProps(subnet, { internetGatewayExclusionMode: 'allow-bidirectional' }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'A NAT gateway opens connections where only what comes in is blocked.',
        design: () => classic(ireland('block-ingress')),
      },
      {
        says: 'The subnet of the NAT gateway has an exclusion.',
        design: () => classic(ireland('block-bidirectional'), excluded),
      },
    ],
    bad: [
      {
        says: 'A NAT gateway, where both ways are blocked.',
        design: () => classic(ireland('block-bidirectional')),
      },
      {
        says: 'A load balancer that faces the internet, where what comes in is blocked.',
        design: () =>
          classic(
            ireland('block-ingress'),
            make('subnet', 'public-b', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1b',
              routeTable: 'outward',
            }),
            make('application-load-balancer', 'front', {
              in: 'net',
              scheme: 'internet-facing',
              subnets: ['public-a', 'public-b'],
              securityGroups: ['web'],
            }),
          ),
      },
    ],
  },
})

const BALANCERS = new Set(['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'])

/** What in a subnet is there to meet the internet, and for nothing else; instances are told by igw-needs-route-sg-nacl. */
const publicThings = (subnet: ElementOf<'subnet'>, around: Around): readonly Element[] => [
  ...ofKind(around.children(subnet.id), 'nat-gateway'),
  ...around
    .referrers(subnet.id)
    .filter(
      (one) =>
        BALANCERS.has(one.kind) &&
        read(one as ElementOf<'application-load-balancer'>, 'scheme') !== 'internal',
    ),
]

function isStopped(one: Element, reach: Reach): boolean {
  const [self, world] = [{ element: one.id }, { internet: true }] as const
  const ends = one.kind === 'nat-gateway' ? { from: self, to: world } : { from: world, to: self }
  const { verdict, blockers } = reach({ ...ends, family: 4, protocols: [[6, 6]] })
  return (
    verdict === 'NOT_REACHABLE' && blockers.some(({ code }) => code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED')
  )
}
