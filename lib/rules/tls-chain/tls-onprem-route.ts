import { read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'
import { listenerTo, siteTargetsOf, wayTo } from './site-targets'

export const tlsOnpremRoute = defineRule({
  id: 'tls-onprem-route',
  severity: 'error',
  title: 'A load balancer reaches its targets in the data centre',
  why: 'Its subnets need a route to the data centre and the data centre one back, and groups, lists and the firewall there must let the port through.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'target-group',
  *check(group, around, reach) {
    const targets = siteTargetsOf(group, around)
    const balancer = targets.length > 0 ? listenerTo(group, around)?.balancer : undefined
    if (!balancer || read(group, 'protocol') === 'UDP') return
    for (const target of targets) {
      const { verdict, blockers } = wayTo(balancer, target, reach)
      const blocker = blockers.find(({ unknown }) => !unknown)
      if (verdict !== 'NOT_REACHABLE' || !blocker) continue
      const called = target.element?.name ?? target.address
      const back = blocker.phase === 'return' ? 'no answer comes back from' : 'it does not reach'
      yield {
        field: `targets.${target.at}`,
        message: `${group.name} is served by ${balancer.name}, and ${back} ${called}: ${blocker.because}`,
      }
    }
  },
  examples: {
    good: [{ says: 'The targets are in the VPC.', design: () => restExample() }],
    bad: [
      {
        says: 'The private table learns no route from the virtual private gateway.',
        design: () => chainExample({ vgw: { routePropagations: [] } }),
      },
      {
        says: 'The router of the site announces another range.',
        design: () => chainExample({ 'edge-router': { advertisedPrefixes: ['172.16.0.0/16'] } }),
      },
    ],
  },
})
