import { setProps } from '@/lib/design/patch'
import { listenersTo } from '@/lib/elements/listener/forwards'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService, workers } from '../load-balancer/balanced-example'

const OWN: readonly unknown[] = ['TCP', 'TLS', 'UDP', 'TCP_UDP']

export const nlbStickiness = defineRule({
  id: 'nlb-stickiness',
  severity: 'error',
  title: 'A Network Load Balancer holds clients by their address, and not behind TLS',
  why: 'Its stickiness is by source_ip only, and neither for TLS listeners nor for groups of TLS.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group, around) {
    const protocol = read(group, 'protocol')
    if (exist(group) || !OWN.includes(protocol)) return
    const type = read(group, 'stickinessType')
    if (type !== undefined && type !== 'source_ip')
      yield {
        field: 'stickinessType',
        message: `${group.name} is a group for ${protocol} and sticks by ${type}. Use source_ip, or an Application Load Balancer.`,
        fix: () => ({ label: 'Stick by source_ip', patch: setProps(group, { stickinessType: 'source_ip' }) }),
      }
    if (read(group, 'stickiness') !== true) return
    const listener = listenersTo(group, around).find((one) => read(one, 'protocol') === 'TLS')
    if (protocol !== 'TLS' && !listener) return
    yield {
      field: 'stickiness',
      message: `${group.name} is sticky, but ${protocol === 'TLS' ? 'it is a group for TLS' : `${listener?.name} takes TLS`}, which has no stickiness. Turn it off, or pass TLS through by TCP.`,
      fix: () => ({
        label: 'Turn stickiness off',
        patch: setProps(group, { stickiness: undefined, stickinessType: undefined }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'By source address, for TCP.',
        design: () => edgeService(workers({ stickiness: true, stickinessType: 'source_ip' })),
      },
    ],
    bad: [
      {
        says: 'By a cookie.',
        design: () => edgeService(workers({ stickiness: true, stickinessType: 'lb_cookie' })),
      },
      {
        says: 'Behind a TLS listener.',
        design: () =>
          edgeService(
            edgeListener({
              protocol: 'TLS',
              certificate: 'shop-certificate',
              sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
            }),
            workers({ stickiness: true, stickinessType: 'source_ip' }),
          ),
      },
    ],
  },
})
