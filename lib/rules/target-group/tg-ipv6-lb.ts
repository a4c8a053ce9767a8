import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webBalancer, webServers, webShop } from '../load-balancer/balanced-example'

type Balancer = ElementOf<'application-load-balancer' | 'network-load-balancer'>

export const tgIpv6Lb = defineRule({
  id: 'tg-ipv6-lb',
  severity: 'error',
  title: 'A group of IPv6 targets stands behind a dual-stack load balancer',
  why: 'A load balancer of address type ipv4 takes no target group of type ipv6.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    if (!isKind(balancer, 'application-load-balancer') && !isKind(balancer, 'network-load-balancer')) return
    const self: Balancer = balancer
    if (isOpen(self.props.ipAddressType)) return
    if (read(self as ElementOf<'network-load-balancer'>, 'ipAddressType') !== 'ipv4') return
    for (const { group, field } of groupsOf(listener, around)) {
      if (read(group, 'ipAddressType') !== 'ipv6' || exist(self, listener, group)) continue
      yield {
        field,
        message: `${listener.name} forwards to ${group.name}, a group of IPv6 targets, but ${self.name} speaks IPv4 only. Make ${self.name} dual stack, or the group ipv4.`,
        fix: () => ({
          label: `Let ${group.name} hold IPv4 targets`,
          patch: setProps(group, { ipAddressType: undefined }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'IPv4 targets.', design: () => webShop(webBalancer({ ipAddressType: 'ipv4' })) }],
    bad: [
      {
        says: 'IPv6 targets behind IPv4.',
        design: () => webShop(webServers({ targetType: 'ip', ipAddressType: 'ipv6', targets: [] })),
      },
    ],
  },
})
