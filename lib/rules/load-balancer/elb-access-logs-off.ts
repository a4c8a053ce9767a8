import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { make } from '../example'
import { defineRule } from '../define'
import { edgeBalancer, edgeListener, edgeService } from './balanced-example'

const logs = make('s3-bucket', 'logs', { in: 'ireland' })

export const elbAccessLogsOff = defineRule({
  id: 'elb-access-logs-off',
  severity: 'info',
  title: 'A Network Load Balancer with access logs has a TLS listener',
  why: 'Access logs of a Network Load Balancer hold TLS requests only. What passes its other listeners is seen in flow logs.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html',
  kind: 'network-load-balancer',
  *check(balancer, around) {
    if (read(balancer, 'accessLogs') !== true) return
    const spoken = ofKind(around.children(balancer.id), 'listener').map((one) => read(one, 'protocol'))
    if (spoken.length === 0 || spoken.some((one) => one === undefined || one === 'TLS')) return
    if (mentioned(around, balancer, 'AWS::ElasticLoadBalancingV2::Listener')) return
    yield {
      field: 'accessLogs',
      message: `${balancer.name} writes access logs, but has no TLS listener, and only TLS requests are logged. Use flow logs for the rest.`,
      fix: () => ({
        label: 'Turn access logs off',
        patch: setProps(balancer, {
          accessLogs: undefined,
          accessLogsBucket: undefined,
          accessLogsPrefix: undefined,
        }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'Its TLS listener is logged.',
        design: () =>
          edgeService(
            logs,
            edgeBalancer({ accessLogs: true, accessLogsBucket: 'logs' }),
            edgeListener({
              protocol: 'TLS',
              certificate: 'shop-certificate',
              sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'Its only listener is for TCP.',
        design: () => edgeService(logs, edgeBalancer({ accessLogs: true, accessLogsBucket: 'logs' })),
      },
    ],
  },
})
