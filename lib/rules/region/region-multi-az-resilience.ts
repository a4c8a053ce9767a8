import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read, rowsOf } from '@/lib/elements/read'

const server = (id: string, subnet: string) =>
  make('instance', id, { in: subnet, imageId: 'ami-0123456789abcdef0', securityGroups: ['web'] })

export const regionMultiAzResilience = defineRule({
  id: 'region-multi-az-resilience',
  severity: 'warning',
  title: 'A workload has subnets in more than one zone',
  why: 'A subnet never spans zones, and a zone can fail alone: what stands in one zone fails with it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/disaster-recovery-resiliency.html',
  kind: 'vpc',
  *check(vpc, around) {
    const subnets = ofKind(around.children(vpc.id), 'subnet')
    const used = subnets.filter((subnet) =>
      ofKind(around.children(subnet.id), 'instance').some((one) => !isAppliance(one, around)),
    )
    const zones = new Set(subnets.map((subnet) => read(subnet, 'availabilityZone')))
    const [zone] = zones
    if (used.length < 2 || zones.size > 1 || zone === undefined) return
    yield {
      message: `${vpc.name} has all its ${subnets.length} subnets in ${zone}. Add subnets in another zone, so that the workload survives its failure.`,
    }
  },
  examples: {
    good: [
      {
        says: 'There are subnets in two zones.',
        design: () =>
          classic(
            make('subnet', 'data-b', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1b',
            }),
            server('database', 'data-b'),
          ),
      },
    ],
    bad: [
      {
        says: 'Both subnets with instances are in eu-west-1a.',
        design: () =>
          classic(
            make('subnet', 'data-a', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1a',
            }),
            server('database', 'data-a'),
          ),
      },
    ],
  },
})

/** What passes on the packets of others stands on the way, and is not the workload. */
const isAppliance = (instance: ElementOf<'instance'>, around: Around): boolean =>
  read(instance, 'sourceDestCheck') === false ||
  (rowsOf(instance, 'networkInterfaces') ?? []).some(({ networkInterface }) => {
    const face = around.get(networkInterface)
    return isKind(face, 'network-interface') && read(face, 'sourceDestCheck') === false
  })
