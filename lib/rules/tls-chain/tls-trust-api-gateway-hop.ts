import { restExample } from '../api-gateway/api-example'
import { CALLERS, refusalsOf } from '../api-gateway/backends'
import { serverOf } from '../api-gateway/server'
import { defineRule } from '../define'
import { straightToSite } from './chain-example'

export const tlsTrustApiGatewayHop = defineRule({
  id: 'tls-trust-api-gateway-hop',
  severity: 'error',
  title: 'The first TLS server behind an API is one that API Gateway trusts',
  why: 'Where nothing between ends TLS, API Gateway meets the certificate of the server in the data centre, and takes none that a public authority did not sign.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-supported-certificate-authorities-for-http-endpoints.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { answer, blocker } of refusalsOf(caller, around, reach, 'X_TLS_UNTRUSTED_CA'))
      if (serverOf(blocker, around)?.kind.startsWith('on-premises'))
        yield {
          ...(answer.field !== undefined && { field: answer.field }),
          message: `${answer.called}: ${blocker.because} End TLS before it, at an Application Load Balancer with a certificate of ACM.`,
        }
  },
  examples: {
    good: [
      {
        says: 'An Application Load Balancer with a certificate of ACM ends TLS.',
        design: () => restExample(),
      },
    ],
    bad: [
      {
        says: 'The network load balancer passes TLS through to the data centre.',
        design: () => straightToSite(),
      },
    ],
  },
})
