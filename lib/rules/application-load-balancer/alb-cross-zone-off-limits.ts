import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { webServers, webShop } from '../load-balancer/balanced-example'

const WEB: readonly unknown[] = ['HTTP', 'HTTPS']

export const albCrossZoneOffLimits = defineRule({
  id: 'alb-cross-zone-off-limits',
  severity: 'warning',
  title: 'Stickiness and functions go with cross-zone balancing',
  why: 'With cross-zone balancing off for a target group, stickiness is not supported, and a group for a Lambda function cannot do without.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group) {
    if (read(group, 'crossZone') !== 'false') return
    const isLambda = read(group, 'targetType') === 'lambda'
    const sticks = read(group, 'stickiness') === true && WEB.includes(read(group, 'protocol'))
    if (!isLambda && !sticks) return
    yield {
      field: 'crossZone',
      message: `${group.name} has cross-zone balancing off, which ${isLambda ? 'a group for a function' : 'stickiness'} does not go with. Turn it on.`,
      fix: () => ({
        label: 'Turn cross-zone balancing on',
        patch: setProps(group, { crossZone: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'Off, without stickiness.', design: () => webShop(webServers({ crossZone: 'false' })) }],
    bad: [
      {
        says: 'Off, with stickiness.',
        design: () =>
          webShop(webServers({ crossZone: 'false', stickiness: true, stickinessType: 'lb_cookie' })),
      },
    ],
  },
})
