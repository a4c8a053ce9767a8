import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import type { Around } from '@/lib/elements/define'
import { classic, make } from '../example'
import { edgeService } from '../load-balancer/balanced-example'
import { grouped, inside, perParent, perRegion } from './count'
import type { Limit, Use } from './define'
import { defineQuota, limitOf } from './define'
import { many } from './example'
import { targetsBehind, zoneOf } from './served'

const KIND = 'network-load-balancer'
const scope = 'a Network Load Balancer'
type Balancer = ElementOf<typeof KIND>

const limits: readonly Limit[] = [
  limitOf({
    key: 'network-load-balancers-per-region',
    label: 'Network Load Balancers per Region',
    noun: 'Network Load Balancers',
    scope: 'a Region',
    value: 50,
    instead: 'let services share one by port',
    ...perRegion([KIND]),
  }),
  limitOf({
    key: 'listeners-per-network-load-balancer',
    label: 'Listeners per Network Load Balancer',
    noun: 'listeners',
    scope,
    value: 50,
    instead: 'use a further load balancer',
    ...perParent(KIND, ['listener']),
  }),
  limitOf({
    key: 'targets-per-zone-of-network-load-balancer',
    label: 'Targets per Availability Zone of a Network Load Balancer',
    noun: 'targets',
    scope: 'an Availability Zone of it',
    value: 500,
    instead: 'use a further load balancer',
    of: KIND,
    *uses(balancer, around) {
      const byZone = grouped(targetsBehind(balancer, around), ({ target }) => zoneOf(target, around))
      for (const [zone, targets] of byZone) yield inside(balancer, targets.length, { where: `in ${zone}` })
    },
  }),
  limitOf({
    key: 'targets-per-network-load-balancer',
    label: 'Targets per Network Load Balancer',
    noun: 'targets',
    scope,
    value: 3_000,
    instead: 'use a further load balancer',
    of: KIND,
    uses: (balancer, around) => targets(balancer, false, around),
  }),
  limitOf({
    key: 'targets-per-cross-zone-network-load-balancer',
    label: 'Targets per Network Load Balancer with cross-zone load balancing',
    noun: 'targets',
    scope: `${scope} with cross-zone load balancing`,
    value: 500,
    instead: 'turn cross-zone load balancing off, or use a further load balancer',
    of: KIND,
    uses: (balancer, around) => targets(balancer, true, around),
  }),
]

function* targets(balancer: Balancer, crossZone: boolean, around: Around): Iterable<Use> {
  if (read(balancer, 'crossZone') === crossZone)
    yield inside(balancer, targetsBehind(balancer, around).length)
}

const crowded = (count: number) => [
  make(KIND, 'front', {
    in: 'net',
    scheme: 'internal',
    crossZone: true,
    subnetMappings: [{ subnet: 'private-a' }],
  }),
  make('target-group', 'orders', {
    in: 'net',
    targetType: 'ip',
    protocol: 'TCP',
    port: 80,
    targets: many(count, (at) => ({
      address: `10.0.1.${(at % 250) + 4}`,
      port: 8_000 + Math.floor(at / 250),
    })),
  }),
  make('listener', 'tcp', { in: 'front', protocol: 'TCP', port: 80, targetGroup: 'orders' }),
]

export const nlbQuota = defineQuota({
  id: 'nlb-quota',
  severity: 'warning',
  title: 'A Network Load Balancer has at most 3,000 targets by default, and 500 in a zone',
  why: 'With cross-zone load balancing it has 500 in all. It has 50 listeners, and a Region 50 such load balancers.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html',
  limits,
  examples: {
    good: [{ says: 'One listener in front of two workers.', design: () => edgeService() }],
    bad: [{ says: '700 targets with cross-zone load balancing.', design: () => classic(...crowded(700)) }],
  },
})
