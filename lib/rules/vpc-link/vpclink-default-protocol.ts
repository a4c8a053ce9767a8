import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { httpExample } from '../api-gateway/api-example'
import { refusalsOf } from '../api-gateway/backends'
import { callAs, plainNameOn } from '../api-gateway/mend-backend'
import { defineRule } from '../define'

export const vpclinkDefaultProtocol = defineRule({
  id: 'vpclink-default-protocol',
  severity: 'warning',
  title: 'A private integration with an HTTPS listener names the server',
  why: 'Over a VPC link an HTTP API speaks plain HTTP until a TLS server name is given, and an HTTPS listener does not answer that.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html',
  kind: 'api-integration',
  *check(integration, around, reach) {
    if (integration.props.listener === undefined || integration.props.tlsServerName !== undefined) return
    for (const { answer, blocker } of refusalsOf(integration, around, reach, 'X_TLS_PLAINTEXT_TO_TLS')) {
      const listener = around.get(blocker.element)
      const shown = isKind(listener, 'listener') ? around.get(read(listener, 'certificate')) : undefined
      yield {
        field: 'tlsServerName',
        message: `${integration.name} calls ${listener?.name ?? 'its listener'} in plain HTTP, which expects TLS. Give it the TLS server name that is on the certificate.`,
        fix: () => {
          const name = plainNameOn(shown)
          return name === undefined ? undefined : callAs(answer, name)
        },
      }
    }
  },
  examples: {
    good: [{ says: 'It asks for the name on the certificate.', design: () => httpExample() }],
    bad: [
      {
        says: 'The listener speaks HTTPS, and no name is given.',
        design: () => httpExample({ tlsServerName: undefined }),
      },
    ],
  },
})
