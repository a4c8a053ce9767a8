import { create, setProps, squash } from '@/lib/design/patch'
import { known } from '@/lib/design/element'
import { freshId } from '@/lib/elements/create'
import { forwardsOf, listenersTo } from '@/lib/elements/listener/forwards'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webBalancer, webListener, webShop } from '../load-balancer/balanced-example'

const second = { ...webBalancer(), id: 'shop-2', name: 'shop-2' }

export const tgOneLoadBalancer = defineRule({
  id: 'tg-one-load-balancer',
  severity: 'error',
  title: 'A target group belongs to one load balancer',
  why: 'Several listeners and rules of one load balancer may share a target group; a second load balancer needs its own.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  kind: 'target-group',
  *check(group, around) {
    const listeners = listenersTo(group, around)
    const balancers = new Map(
      listeners.flatMap((listener) => {
        const balancer = around.get(listener.parent)
        return balancer ? [[balancer, listener] as const] : []
      }),
    )
    const [first, ...others] = balancers.keys()
    if (!first || exist(group, ...listeners)) return
    for (const balancer of others) {
      const listener = balancers.get(balancer)!
      yield {
        message: `${group.name} is used by ${first.name} and ${balancer.name}, and AWS allows one load balancer. Make a group of its own for ${balancer.name}.`,
        fix: () => {
          const [only, ...more] = forwardsOf(listener).filter((one) => one.group === group.id)
          if (only?.field !== 'targetGroup' || more.length > 0) return undefined
          if (known(listener.props.targetGroup) !== group.id) return undefined
          const { logicalId: _own, awsId: _its, box: _box, ...like } = group
          const copy = { ...like, id: freshId(around, 'target-group'), name: `${group.name}-2` }
          return {
            label: `Give ${balancer.name} a copy of ${group.name}`,
            patch: squash(create(copy), setProps(listener, { targetGroup: copy.id })),
          }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'One load balancer has it.', design: () => webShop() }],
    bad: [
      {
        says: 'Two load balancers share it.',
        design: () => webShop(second, { ...webListener(), id: 'https-2', name: 'https-2', parent: 'shop-2' }),
      },
    ],
  },
})
