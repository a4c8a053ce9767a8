import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import type { ElementOf } from '@/lib/elements'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop, workers, edgeService } from '../load-balancer/balanced-example'

export const tgHcTimeoutLtInterval = defineRule({
  id: 'tg-hc-timeout-lt-interval',
  severity: 'error',
  title: 'A health check ends before the next one begins',
  why: 'AWS asks for an interval that is longer than the timeout.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html',
  kind: 'target-group',
  *check(group) {
    const interval = intervalOf(group)
    const timeout = timeoutOf(group)
    if (interval === undefined || timeout === undefined || timeout < interval || exist(group)) return
    const given = group.props.healthCheckTimeoutSeconds !== undefined
    const shorter = interval - 1
    yield {
      field: given ? 'healthCheckTimeoutSeconds' : 'healthCheckIntervalSeconds',
      message: `${group.name} waits ${timeout} s for a health check${given ? '' : ', as AWS does unless told,'} and asks every ${interval} s. Use a timeout of ${shorter} s at most.`,
      fix: () => ({
        label: `Wait ${shorter} s`,
        patch: setProps(group, { healthCheckTimeoutSeconds: shorter }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'Ten seconds, and four to answer.',
        design: () => webShop(webServers({ healthCheckIntervalSeconds: 10, healthCheckTimeoutSeconds: 4 })),
      },
    ],
    bad: [
      {
        says: 'Longer than the interval.',
        design: () => edgeService(workers({ healthCheckIntervalSeconds: 10, healthCheckTimeoutSeconds: 30 })),
      },
      {
        says: 'Five seconds, which is also the timeout unless told.',
        design: () => webShop(webServers({ healthCheckIntervalSeconds: 5 })),
      },
    ],
  },
})

/** What is given, else 30 seconds, or 35 for a function. */
function intervalOf(group: ElementOf<'target-group'>): number | undefined {
  if (group.props.healthCheckIntervalSeconds !== undefined) return read(group, 'healthCheckIntervalSeconds')
  const type = read(group, 'targetType')
  return type === undefined ? undefined : type === 'lambda' ? 35 : 30
}

/** What is given; behind an Application Load Balancer it is five seconds else. */
function timeoutOf(group: ElementOf<'target-group'>): number | undefined {
  if (group.props.healthCheckTimeoutSeconds !== undefined) return read(group, 'healthCheckTimeoutSeconds')
  if (isOpen(group.props.protocol) || read(group, 'targetType') === 'lambda') return undefined
  const protocol = read(group, 'protocol')
  return protocol === 'HTTP' || protocol === 'HTTPS' ? 5 : undefined
}
