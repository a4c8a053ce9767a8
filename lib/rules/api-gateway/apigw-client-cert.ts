import { defineRule } from '../define'
import { httpExample } from './api-example'
import { CALLERS, refusalsOf } from './backends'
import { apiOf } from './guards'

export const apigwClientCert = defineRule({
  id: 'apigw-client-cert',
  severity: 'error',
  title: 'A backend that asks for a client certificate gets one',
  why: 'The stage of a REST or WebSocket API can show a certificate that API Gateway made; an HTTP API has none to show.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { answer, blocker } of refusalsOf(caller, around, reach, 'X_TLS_CLIENT_CERT'))
      yield {
        ...(answer.field !== undefined && { field: answer.field }),
        message: `${answer.called}: ${blocker.because} ${
          apiOf(caller, around)?.kind === 'http-api'
            ? 'An HTTP API can show none: use a REST API, or let the listener ask for none.'
            : 'Give the stage a client certificate.'
        }`,
      }
  },
  examples: {
    good: [{ says: 'The load balancer asks for no certificate.', design: () => httpExample() }],
    bad: [
      {
        says: 'The listener verifies clients, and the API is an HTTP API.',
        design: () => httpExample({}, { http: { clientCertificates: 'verify', trustStore: 'roots' } }),
      },
    ],
  },
})
