import { defineRule } from '../define'
import { httpExample, restExample } from './api-example'
import { CALLERS, refusalsOf } from './backends'
import { callAs, plainNameOn } from './mend-backend'

export const apigwBackendHostname = defineRule({
  id: 'apigw-backend-hostname',
  severity: 'error',
  title: 'The certificate of a backend covers the name that the API asks for',
  why: 'API Gateway compares the host of the URI, or the TLS server name of an HTTP API, with the certificate, also where it takes any issuer.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { answer, blocker } of refusalsOf(caller, around, reach, 'X_TLS_HOSTNAME_MISMATCH'))
      yield {
        ...(answer.field !== undefined && { field: answer.field }),
        message: `${answer.called}: ${blocker.because} Ask for a name on it, or show another certificate.`,
        fix: () => {
          const name = plainNameOn(around.get(blocker.element))
          return name === undefined ? undefined : callAs(answer, name)
        },
      }
  },
  examples: {
    good: [{ says: 'The URI names what is on the certificate.', design: () => restExample() }],
    bad: [
      {
        says: 'The certificate is for another name than the URI.',
        design: () => restExample({ uri: 'https://api.shop.example/orders' }),
      },
      {
        says: 'The TLS server name is not on it.',
        design: () => httpExample({ tlsServerName: 'www.shop.example' }),
      },
    ],
  },
})
