import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { PAIRS } from '@/lib/elements/network-load-balancer/forward'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService, workers } from '../load-balancer/balanced-example'

export const nlbListenerTgProtocol = defineRule({
  id: 'nlb-listener-tg-protocol',
  severity: 'error',
  title: 'A listener and its target group speak protocols that go together',
  why: 'TCP goes to TCP or TCP_UDP, TLS to TCP or TLS, UDP to UDP or TCP_UDP, TCP_UDP to itself. A load balancer as target is met by TCP only.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  kind: 'listener',
  *check(listener, around) {
    if (!isKind(around.get(listener.parent), 'network-load-balancer')) return
    const spoken = read(listener, 'protocol')
    const fits = spoken && PAIRS[spoken]
    if (!fits) return
    for (const { group, field } of groupsOf(listener, around)) {
      const protocol = isOpen(group.props.protocol) ? undefined : read(group, 'protocol')
      const type = read(group, 'targetType')
      if (protocol === undefined || type === undefined || exist(listener, group)) continue
      // A function is told by a rule of its own.
      if (type === 'lambda') continue
      if (type === 'alb' && spoken !== 'TCP')
        yield {
          field,
          message: `${listener.name} takes ${spoken} and forwards to ${group.name}, which holds a load balancer. Take TCP; TLS then ends at that load balancer.`,
          fix: () => ({
            label: 'Take TCP',
            patch: setProps(listener, {
              protocol: 'TCP',
              certificate: undefined,
              sslPolicy: undefined,
              alpnPolicy: undefined,
              furtherCertificates: undefined,
            }),
          }),
        }
      else if (type !== 'alb' && !fits.includes(protocol))
        yield {
          field,
          message: `${listener.name} takes ${spoken} and forwards to ${group.name}, a group for ${protocol}. Use a group for ${fits.join(' or ')}.`,
          fix: () => ({
            label: `Let ${group.name} speak ${fits[0]}`,
            patch: setProps(group, { protocol: fits[0] }),
          }),
        }
    }
  },
  examples: {
    good: [
      { says: 'TCP to TCP.', design: () => edgeService() },
      {
        says: 'TLS ends at the load balancer.',
        design: () =>
          edgeService(
            edgeListener({
              protocol: 'TLS',
              certificate: 'shop-certificate',
              sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
            }),
          ),
      },
    ],
    bad: [
      { says: 'TCP to a group for UDP.', design: () => edgeService(workers({ protocol: 'UDP' })) },
      { says: 'TCP to a group for HTTP.', design: () => edgeService(workers({ protocol: 'HTTP' })) },
    ],
  },
})
