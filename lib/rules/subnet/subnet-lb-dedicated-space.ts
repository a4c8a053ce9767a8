import { formatPrefix, usableAddresses } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blockOf } from '../ranges'
import { addressesWanted } from './addresses-wanted'

/** What adds interfaces as it grows; the rules of the other load balancers ask for room themselves. */
const GROWING = new Set(['gateway-load-balancer', 'vpc-link'])
const ROOM = 8

const small = (servers: number) => [
  make('subnet', 'small', { in: 'net', cidrBlock: '10.0.2.0/28', availabilityZone: 'eu-west-1b' }),
  make('vpc-link', 'link', { in: 'net', subnets: ['small', 'private-a'], securityGroups: ['web'] }),
  ...Array.from({ length: servers }, (_, at) =>
    make('instance', `server-${at}`, { in: 'small', imageId: 'ami-0123456789abcdef0' }),
  ),
]

export const subnetLbDedicatedSpace = defineRule({
  id: 'subnet-lb-dedicated-space',
  severity: 'warning',
  title: 'What grows has room in its subnets',
  why: 'Load balancers and VPC links add interfaces as traffic grows; in a crowded subnet they find no address for them.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  kind: 'subnet',
  *check(subnet, around) {
    const block = blockOf(subnet)
    if (block?.family !== 4) return
    const growing = around.referrers(subnet.id).filter(({ kind }) => GROWING.has(kind))
    const [first] = growing
    if (!first) return
    const wanted = addressesWanted(subnet, around)
    const free = usableAddresses(block) - wanted - growing.length
    // What does not fit at all is told by another rule.
    if (wanted === 0 || free >= ROOM || wanted > usableAddresses(block)) return
    yield {
      field: 'cidrBlock',
      message: `${subnet.name} (${formatPrefix(block)}) has ${Math.max(free, 0)} addresses left beside what stands in it, and ${first.name} needs room to grow. Give ${first.name} a subnet of its own, /27 or larger.`,
    }
  },
  examples: {
    good: [{ says: 'The VPC link has the subnet for itself.', design: () => classic(...small(0)) }],
    bad: [{ says: 'Eight instances share a /28 with the VPC link.', design: () => classic(...small(8)) }],
  },
})
