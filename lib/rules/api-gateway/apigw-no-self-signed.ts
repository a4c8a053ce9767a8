import { defineRule } from '../define'
import { httpExample, importedAs, restExample } from './api-example'
import { CALLERS, refusalsOf } from './backends'
import { showTrusted } from './mend-backend'
import { serverOf } from './server'

export const apigwNoSelfSigned = defineRule({
  id: 'apigw-no-self-signed',
  severity: 'error',
  title: 'API Gateway trusts the certificate of its backend',
  why: 'API Gateway accepts backends with a certificate of a public authority that it lists; any other ends the call with an error.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-supported-certificate-authorities-for-http-endpoints.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { answer, blocker } of refusalsOf(caller, around, reach, 'X_TLS_UNTRUSTED_CA')) {
      if (serverOf(blocker, around)?.kind.startsWith('on-premises')) continue
      yield {
        ...(answer.field !== undefined && { field: answer.field }),
        message: `${answer.called}: ${blocker.because} Show a public certificate there, such as one of ACM.`,
        fix: () => showTrusted(around.get(blocker.element), around),
      }
    }
  },
  examples: {
    good: [
      { says: 'The load balancer shows a certificate of ACM.', design: () => httpExample() },
      { says: 'The same for a REST API.', design: () => restExample() },
    ],
    bad: [
      {
        says: 'The certificate signed itself.',
        design: () => restExample({}, { http: { certificate: 'own' } }, importedAs('self-signed')),
      },
      {
        says: 'A private authority signed it.',
        design: () => httpExample({}, { http: { certificate: 'own' } }, importedAs('private')),
      },
    ],
  },
})
