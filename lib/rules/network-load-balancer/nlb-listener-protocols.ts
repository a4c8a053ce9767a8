import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService } from '../load-balancer/balanced-example'

const SPOKEN = { HTTP: 'TCP', HTTPS: 'TLS' } as const

export const nlbListenerProtocols = defineRule({
  id: 'nlb-listener-protocols',
  severity: 'error',
  title: 'A Network Load Balancer takes connections, not requests',
  why: 'Its listeners take TCP, TLS, UDP, TCP_UDP, QUIC or TCP_QUIC on a port; HTTP and HTTPS are for an Application Load Balancer.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    if (!isKind(balancer, 'network-load-balancer') || exist(listener)) return
    const protocol = read(listener, 'protocol')
    if (protocol === 'HTTP' || protocol === 'HTTPS') {
      const use = SPOKEN[protocol]
      yield {
        field: 'protocol',
        message: `${listener.name} takes ${protocol}, but ${balancer.name} is a Network Load Balancer. Use ${use}, or an Application Load Balancer.`,
        fix: () => ({ label: `Take ${use}`, patch: setProps(listener, { protocol: use }) }),
      }
    }
    if (listener.props.protocol === undefined)
      yield {
        field: 'protocol',
        message: `${listener.name} names no protocol. Take TCP, TLS or UDP.`,
        fix: () => ({ label: 'Take TCP', patch: setProps(listener, { protocol: 'TCP' }) }),
      }
    if (listener.props.port === undefined)
      yield { field: 'port', message: `${listener.name} has no port. Give it one, such as 443.` }
  },
  examples: {
    good: [{ says: 'A TCP listener.', design: () => edgeService() }],
    bad: [
      {
        says: 'An HTTPS listener.',
        design: () => edgeService(edgeListener({ protocol: 'HTTPS', certificate: 'shop-certificate' })),
      },
      {
        says: 'Neither protocol nor port.',
        design: () => edgeService(edgeListener({ protocol: undefined, port: undefined })),
      },
    ],
  },
})
