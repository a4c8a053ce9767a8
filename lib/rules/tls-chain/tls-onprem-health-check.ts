import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import type { Trace } from '@/lib/trace/answer'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'
import { listenerTo, siteTargetsOf, wayTo } from './site-targets'

export const tlsOnpremHealthCheck = defineRule({
  id: 'tls-onprem-health-check',
  severity: 'warning',
  title: 'Targets in the data centre outlive one line',
  why: 'Health checks cross the same line: when it fails all targets turn unhealthy, and the load balancer fails open to hosts that it cannot reach.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  kind: 'target-group',
  *check(group, around, reach) {
    const [target] = siteTargetsOf(group, around)
    const balancer = target && listenerTo(group, around)?.balancer
    if (!target || !balancer) return
    const today = wayTo(balancer, target, reach)
    if (!isReached(today)) return
    const only = linesOn(today, around).find(
      ({ id }) => wayTo(balancer, target, reach, new Set([id])).verdict === 'NOT_REACHABLE',
    )
    if (only)
      yield {
        field: `targets.${target.at}`,
        message: `${group.name}: ${balancer.name} reaches ${target.element?.name ?? target.address} over ${only.name} alone. If that fails all targets turn unhealthy; add a second line, or a VPN behind it.`,
      }
  },
  examples: {
    good: [{ says: 'The targets are in the VPC.', design: () => restExample() }],
    bad: [{ says: 'One Direct Connect line.', design: () => chainExample() }],
  },
})

const isReached = ({ verdict }: Trace) => verdict === 'REACHABLE' || verdict === 'REACHABLE_WITH_WARNINGS'

/** The lines that carry what passes: a VPN, or the line under a virtual interface. */
const linesOn = ({ hops }: Trace, around: Around): readonly Element[] => [
  ...new Set(
    hops.flatMap(({ element }) => {
      const passed = around.get(element)
      if (passed?.kind === 'vpn-connection') return [passed]
      return passed?.kind.endsWith('-virtual-interface')
        ? (around.get(passed.props.connection as string | undefined) ?? [])
        : []
    }),
  ),
]
