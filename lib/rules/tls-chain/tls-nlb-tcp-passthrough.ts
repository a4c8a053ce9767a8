import { setProps, squashAll } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'

export const tlsNlbTcpPassthrough = defineRule({
  id: 'tls-nlb-tcp-passthrough',
  severity: 'info',
  title: 'A TCP listener has no certificate',
  why: 'A TCP listener passes TLS through: clients meet the certificate of the load balancer or server behind it.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html',
  kind: 'listener',
  *check(listener, around) {
    if (read(listener, 'protocol') !== 'TCP' || listener.props.certificate === undefined) return
    if (around.get(listener.parent)?.kind !== 'network-load-balancer') return
    const behind = behindOf(listener, around)
    yield {
      field: 'certificate',
      message: `${listener.name} passes TCP on and ends no TLS, so its certificate is never shown. Put it ${behind ? `on ${behind.name}` : 'on what ends TLS behind it'}, or make the listener TLS.`,
      fix: () => ({
        label: behind ? `Move the certificate to ${behind.name}` : 'Remove the certificate',
        patch: squashAll([
          setProps(listener, { certificate: undefined, sslPolicy: undefined }),
          ...(behind ? [setProps(behind, { certificate: listener.props.certificate })] : []),
        ]),
      }),
    }
  },
  examples: {
    good: [{ says: 'The HTTPS listener has it.', design: () => restExample() }],
    bad: [
      {
        says: 'The certificate is on the TCP listener, and the load balancer behind has none.',
        design: () =>
          chainExample({ tcp: { certificate: 'orders-certificate' }, https: { certificate: undefined } }),
      },
    ],
  },
})

/** The HTTPS listener behind it that has no certificate yet. */
function behindOf(listener: ElementOf<'listener'>, around: Around): ElementOf<'listener'> | undefined {
  const group = around.get(read(listener, 'targetGroup'))
  const balancers = isKind(group, 'target-group')
    ? (rowsOf(group, 'targets') ?? []).map(({ target }) => around.get(target))
    : []
  return balancers
    .flatMap((balancer) => ofKind(around.children(balancer?.id), 'listener'))
    .find((one) => read(one, 'protocol') === 'HTTPS' && one.props.certificate === undefined)
}
