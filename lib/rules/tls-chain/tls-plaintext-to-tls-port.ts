import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'
import type { SiteTarget } from './site-targets'
import { listenerTo, siteTargetsOf, throughListener } from './site-targets'

const MISMATCH = ['X_TLS_PLAINTEXT_TO_TLS', 'X_TLS_TO_PLAINTEXT']

export const tlsPlaintextToTlsPort = defineRule({
  id: 'tls-plaintext-to-tls-port',
  severity: 'error',
  title: 'A load balancer speaks to its targets as they listen',
  why: 'Plain text sent to a port that speaks TLS fails, and so does TLS sent to a plain one; the protocol of the target group decides what is sent.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  kind: 'target-group',
  *check(group, around, reach) {
    const protocol = read(group, 'protocol')
    const targets = siteTargetsOf(group, around).filter((target) => mayDisagree(protocol, target))
    if (targets.length === 0) return
    const balancer = listenerTo(group, around)?.balancer
    const trace = throughListener(group, around, reach)
    for (const { at, element } of targets) {
      const blocker = trace?.blockers.find(
        (one) => MISMATCH.includes(one.code) && !one.unknown && one.leg > 0 && one.element === element?.id,
      )
      if (!blocker || !balancer) continue
      const isPlain = blocker.code === 'X_TLS_PLAINTEXT_TO_TLS'
      const isWeb = isKind(balancer, 'application-load-balancer')
      const way = isPlain ? 'Make the group HTTPS.' : 'Let it listen with TLS, or make the group HTTP.'
      yield {
        field: `targets.${at}`,
        message: `${group.name}: ${blocker.because} ${isWeb ? way : 'Let both speak the same.'}`,
        // Nobody is led to give up encryption.
        fix: () =>
          isWeb && isPlain
            ? {
                label: `Speak HTTPS to ${element?.name}`,
                patch: setProps(group, { protocol: 'HTTPS', healthCheckProtocol: 'HTTPS' }),
              }
            : undefined,
      }
    }
  },
  examples: {
    good: [{ says: 'HTTP to containers that listen for HTTP.', design: () => restExample() }],
    bad: [
      {
        says: 'An HTTP group, and a data centre that expects HTTPS.',
        design: () => chainExample({ 'on-premises': { protocol: 'HTTP' } }),
      },
      {
        says: 'An HTTPS group, and a server that speaks HTTP.',
        design: () => chainExample({ balancer: { protocol: 'HTTP' } }),
      },
    ],
  },
})

const isTls = (protocol: unknown): boolean => protocol === 'HTTPS' || protocol === 'TLS'

/** Only then is the tracer worth asking. */
function mayDisagree(protocol: string | undefined, { element, port }: SiteTarget): boolean {
  if (protocol === undefined || !element) return false
  if (isKind(element, 'on-premises-load-balancer'))
    return isTls(protocol) !== isTls(read(element, 'protocol'))
  const services = isKind(element, 'on-premises-host') ? (rowsOf(element, 'services') ?? []) : []
  return services.some((row) => row.port === port && isTls(row.protocol) !== isTls(protocol))
}
