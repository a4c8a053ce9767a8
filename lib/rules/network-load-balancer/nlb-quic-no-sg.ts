import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService, workers } from '../load-balancer/balanced-example'

export const nlbQuicNoSg = defineRule({
  id: 'nlb-quic-no-sg',
  severity: 'error',
  title: 'A load balancer with security groups takes no QUIC',
  why: 'AWS refuses QUIC and TCP_QUIC listeners on a Network Load Balancer that has security groups.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    const protocol = read(listener, 'protocol')
    if (!isKind(balancer, 'network-load-balancer') || exist(balancer, listener)) return
    if (protocol !== 'QUIC' && protocol !== 'TCP_QUIC') return
    if ((read(balancer, 'securityGroups')?.length ?? 0) === 0) return
    yield {
      field: 'protocol',
      message: `${listener.name} takes ${protocol}, but ${balancer.name} has security groups. Use a Network Load Balancer without any, and let the targets admit clients.`,
    }
  },
  examples: {
    good: [{ says: 'TCP with security groups.', design: () => edgeService() }],
    bad: [
      {
        says: 'QUIC with security groups.',
        design: () =>
          edgeService(
            edgeListener({ protocol: 'TCP_QUIC' }),
            workers({ protocol: 'TCP_QUIC', healthCheckProtocol: 'TCP' }),
          ),
      },
    ],
  },
})
