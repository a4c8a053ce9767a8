import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeService, workers } from '../load-balancer/balanced-example'
import { refusedCodes } from '../target-group/refused-codes'

const OWN: readonly unknown[] = ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC']

export const nlbHealthCheck = defineRule({
  id: 'nlb-health-check',
  severity: 'error',
  title: 'A Network Load Balancer takes codes from 200 to 599 for healthy',
  why: 'It checks by TCP unless told to ask by HTTP or HTTPS, where codes from 200 to 599 may be healthy. UDP is checked by TCP or HTTP, too.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html',
  kind: 'target-group',
  *check(group) {
    if (exist(group) || !OWN.includes(read(group, 'protocol'))) return
    yield* refusedCodes(group, 'matcher', [200, 599], 'a Network Load Balancer')
  },
  examples: {
    good: [
      {
        says: 'HTTP, with 200 to 399.',
        design: () =>
          edgeService(
            workers({ healthCheckProtocol: 'HTTP', healthCheckPath: '/healthz', matcher: '200-399' }),
          ),
      },
    ],
    bad: [
      {
        says: 'Codes from 100.',
        design: () =>
          edgeService(
            workers({ healthCheckProtocol: 'HTTP', healthCheckPath: '/healthz', matcher: '100-399' }),
          ),
      },
      {
        says: 'No codes at all.',
        design: () =>
          edgeService(workers({ healthCheckProtocol: 'HTTP', healthCheckPath: '/healthz', matcher: 'ok' })),
      },
    ],
  },
})
