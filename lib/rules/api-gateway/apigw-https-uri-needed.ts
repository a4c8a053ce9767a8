import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { httpExample, restExample } from './api-example'
import type { Answer } from './backends'
import { CALLERS, refusalsOf } from './backends'
import { callAs, plainNameOn } from './mend-backend'

export const apigwHttpsUriNeeded = defineRule({
  id: 'apigw-https-uri-needed',
  severity: 'error',
  title: 'An API speaks to its backend as the backend listens',
  why: 'API Gateway speaks TLS only to a URI that begins with https://, or with a TLS server name; plain text to a TLS port fails, and so does the reverse.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html',
  kind: CALLERS,
  *check(caller, around, reach) {
    for (const { answer, blocker } of refusalsOf(
      caller,
      around,
      reach,
      'X_TLS_PLAINTEXT_TO_TLS',
      'X_TLS_TO_PLAINTEXT',
    )) {
      const isPlain = blocker.code === 'X_TLS_PLAINTEXT_TO_TLS'
      if (isPlain && byListener(answer)) continue
      const server = around.get(blocker.element)
      const way = isPlain
        ? 'Begin the URI with https://.'
        : 'Let it listen with TLS, or call it in plain text.'
      yield {
        ...(answer.field !== undefined && { field: answer.field }),
        message: `${answer.called}: ${blocker.because} ${way}`,
        fix: () => {
          // Nobody is led to give up encryption.
          if (!isPlain) return undefined
          const shown = isKind(server, 'listener') ? around.get(read(server, 'certificate')) : undefined
          const name = plainNameOn(shown)
          return name === undefined ? undefined : callAs(answer, name)
        },
      }
    }
  },
  examples: {
    good: [
      { says: 'https:// to an HTTPS listener.', design: () => restExample() },
      { says: 'A TLS server name for an HTTPS listener.', design: () => httpExample() },
    ],
    bad: [
      {
        says: 'http:// to port 443, where TLS is spoken.',
        design: () => restExample({ uri: 'http://orders.shop.example:443/orders' }),
      },
      {
        says: 'A TLS server name for a listener that speaks HTTP.',
        design: () =>
          httpExample({}, { http: { protocol: 'HTTP', certificate: undefined, sslPolicy: undefined } }),
      },
    ],
  },
})

/** An integration of an HTTP API by its listener has a setting of its own for TLS, and a rule for it. */
const byListener = ({ holder }: Answer): boolean =>
  isKind(holder, 'api-integration') && holder.props.listener !== undefined
