import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { chained, chainedExample } from './chained-example'

export const tgAlbHealthCheck = defineRule({
  id: 'tg-alb-health-check',
  severity: 'error',
  title: 'A load balancer as target is checked by what it speaks',
  why: 'The check asks a listener of the Application Load Balancer: by HTTPS where it takes HTTPS only, by HTTP where it takes HTTP.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html',
  kind: 'target-group',
  *check(group, around) {
    if (read(group, 'targetType') !== 'alb' || isOpen(group.props.healthCheckProtocol)) return
    const asked = read(group, 'healthCheckProtocol') ?? 'HTTP'
    const checkBy = (protocol: 'HTTP' | 'HTTPS') => () => ({
      label: `Check by ${protocol}`,
      patch: setProps(group, { healthCheckProtocol: protocol }),
    })
    if (asked === 'TCP') {
      if (!exist(group))
        yield {
          field: 'healthCheckProtocol',
          message: `${group.name} holds a load balancer and is checked by TCP; AWS takes HTTP or HTTPS there. Check by HTTPS or HTTP.`,
          fix: checkBy('HTTPS'),
        }
      return
    }
    const said = read(group, 'healthCheckPort')
    const port = said === 'traffic-port' ? read(group, 'port') : Number(said)
    for (const { target } of rowsOf(group, 'targets') ?? []) {
      const balancer = around.get(target)
      if (!isKind(balancer, 'application-load-balancer')) continue
      if (mentioned(around, balancer, 'AWS::ElasticLoadBalancingV2::Listener')) continue
      const listener = ofKind(around.children(balancer.id), 'listener').find(
        (one) => read(one, 'port') === port,
      )
      const spoken = listener && read(listener, 'protocol')
      if (!listener || (spoken !== 'HTTP' && spoken !== 'HTTPS') || spoken === asked) continue
      yield {
        field: 'healthCheckProtocol',
        // With no healthy target it is sent to all the same, so that nobody notices until the other one fails.
        severity: 'warning',
        message: `${group.name} is checked by ${asked} on port ${port}, where ${listener.name} of ${balancer.name} takes ${spoken}. Check by ${spoken}.`,
        fix: checkBy(spoken),
      }
    }
  },
  examples: {
    good: [{ says: 'HTTPS for an HTTPS listener.', design: () => chainedExample() }],
    bad: [
      {
        says: 'HTTP, as AWS does unless told, for an HTTPS listener.',
        design: () => chainedExample(chained({ healthCheckProtocol: undefined })),
      },
      { says: 'By TCP.', design: () => chainedExample(chained({ healthCheckProtocol: 'TCP' })) },
      {
        says: 'HTTPS for an HTTP listener.',
        design: () =>
          chainedExample(
            make('listener', 'http', { in: 'shop', protocol: 'HTTP', port: 80, targetGroup: 'servers' }),
            chained({ healthCheckPort: '80' }),
          ),
      },
    ],
  },
})
