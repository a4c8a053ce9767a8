import { change } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webShop } from '../load-balancer/balanced-example'

export const tgSameVpc = defineRule({
  id: 'tg-same-vpc',
  severity: 'error',
  title: 'A listener forwards to target groups of its own VPC',
  why: 'A load balancer takes target groups of its VPC only; targets elsewhere are registered by address in such a group.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'listener',
  *check(listener, around) {
    const vpc = ancestor(around, listener, 'vpc')
    if (!vpc) return
    for (const { group, field } of groupsOf(listener, around)) {
      const home = ancestor(around, group, 'vpc')
      if (!home || home === vpc || exist(listener, group) || read(group, 'targetType') === 'lambda') continue
      yield {
        field,
        message: `${listener.name} is in ${vpc.name}, but ${group.name} is in ${home.name}. Use a group of ${vpc.name}, with targets by address.`,
        fix: () =>
          isKind(group, 'target-group') && read(group, 'targetType') === 'ip'
            ? {
                label: `Move ${group.name} into ${vpc.name}`,
                patch: change(group, { parent: vpc.id, box: undefined }),
              }
            : undefined,
      }
    }
  },
  examples: {
    good: [{ says: 'Both are in net.', design: () => webShop() }],
    bad: [
      {
        says: 'The group is in another VPC.',
        design: () =>
          webShop(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('target-group', 'servers', {
              in: 'lab',
              targetType: 'ip',
              protocol: 'HTTP',
              port: 8080,
              targets: [{ address: '10.1.0.10', availabilityZone: 'all' }],
            }),
          ),
      },
    ],
  },
})
