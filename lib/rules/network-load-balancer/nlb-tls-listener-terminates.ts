import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { isKind } from '@/lib/elements'
import { defineRule } from '../define'
import { edgeListener, edgeService } from '../load-balancer/balanced-example'

export const nlbTlsListenerTerminates = defineRule({
  id: 'nlb-tls-listener-terminates',
  severity: 'info',
  title: 'A certificate is on the listener that ends TLS',
  why: 'A TLS listener ends TLS and shows its certificate. A TCP listener passes TLS through: clients see the certificate of the target.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  kind: 'listener',
  *check(listener, around) {
    const protocol = read(listener, 'protocol')
    const network = isKind(around.get(listener.parent), 'network-load-balancer')
    if (protocol === undefined || protocol === 'TLS' || protocol === 'HTTPS') return
    if (listener.props.certificate === undefined) return
    yield {
      field: 'certificate',
      message: `${listener.name} takes ${protocol} and has a certificate that nobody sees. Take ${network ? 'TLS' : 'HTTPS'} to show it, or take the certificate off.`,
      fix: () => ({
        label: 'Take the certificate off',
        patch: setProps(listener, {
          certificate: undefined,
          furtherCertificates: undefined,
          sslPolicy: undefined,
          alpnPolicy: undefined,
        }),
      }),
    }
  },
  examples: {
    good: [{ says: 'A TCP listener has no certificate.', design: () => edgeService() }],
    bad: [
      {
        says: 'A TCP listener has one.',
        design: () => edgeService(edgeListener({ certificate: 'shop-certificate' })),
      },
    ],
  },
})
