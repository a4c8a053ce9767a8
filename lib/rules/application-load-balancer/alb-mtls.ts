import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { isDrawn } from '../load-balancer/drawn'
import { edgeListener, edgeService, webListener, webShop } from '../load-balancer/balanced-example'
import { exist } from '../exist'

export const albMtls = defineRule({
  id: 'alb-mtls',
  severity: 'error',
  title: 'Client certificates are asked for by HTTPS listeners',
  why: 'Only an HTTPS listener of an Application Load Balancer looks at client certificates: it passes them on, or checks them against a trust store.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html',
  kind: 'listener',
  *check(listener, around) {
    const mode = read(listener, 'clientCertificates')
    const protocol = read(listener, 'protocol')
    if (mode === undefined || mode === 'off' || protocol === undefined || exist(listener)) return
    const isNetwork = isKind(around.get(listener.parent), 'network-load-balancer')
    if (isNetwork || protocol !== 'HTTPS')
      yield {
        field: 'clientCertificates',
        message: `${listener.name} takes ${protocol} and cannot ask for client certificates. ${isNetwork ? 'Pass TLS through by a TCP listener, or use an Application Load Balancer.' : 'Take HTTPS.'}`,
        fix: () => ({
          label: 'Do not ask for client certificates',
          patch: setProps(listener, {
            clientCertificates: undefined,
            trustStore: undefined,
            ignoreExpiry: undefined,
          }),
        }),
      }
    else if (mode === 'verify' && listener.props.trustStore === undefined && isDrawn(listener))
      yield {
        field: 'trustStore',
        message: `${listener.name} is to check client certificates and has no trust store. Choose one.`,
      }
  },
  examples: {
    good: [
      {
        says: 'An HTTPS listener passes client certificates on.',
        design: () => webShop(webListener({ clientCertificates: 'passthrough' })),
      },
    ],
    bad: [
      {
        says: 'A TLS listener of a Network Load Balancer.',
        design: () =>
          edgeService(
            edgeListener({
              protocol: 'TLS',
              certificate: 'shop-certificate',
              sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
              clientCertificates: 'passthrough',
            }),
          ),
      },
    ],
  },
})
