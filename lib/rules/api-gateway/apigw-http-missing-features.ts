import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { httpExample } from './api-example'

/** What only WebSocket and REST APIs know, in the words of the form. */
const ABSENT = {
  requestTemplates: 'templates',
  templateSelectionExpression: 'templates',
  passthroughBehavior: 'templates',
  contentHandlingStrategy: 'conversion of answers',
} as const

export const apigwHttpMissingFeatures = defineRule({
  id: 'apigw-http-missing-features',
  severity: 'warning',
  title: 'An HTTP API uses only what HTTP APIs have',
  why: 'HTTP APIs know proxy integrations only, and neither templates, keys, resource policies, caches, private endpoints nor client certificates; REST APIs have these.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
  kind: ['api-integration', 'api-stage'],
  check: (element, around) => complain(element, around),
  examples: {
    good: [{ says: 'A proxy integration.', design: () => httpExample() }],
    bad: [
      {
        says: 'A stage of an HTTP API shows a client certificate.',
        design: () => httpExample({}, { live: { clientCertificateId: 'abc123' } }),
      },
      {
        says: 'An integration maps requests by templates.',
        design: () => httpExample({ passthroughBehavior: 'NEVER' }),
      },
    ],
  },
})

function* complain(element: Element, around: Around): Iterable<Complaint> {
  const api = around.get(element.parent)
  if (api?.kind !== 'http-api' || exist(element)) return
  if (element.kind === 'api-stage' && element.props.clientCertificateId !== undefined)
    yield {
      field: 'clientCertificateId',
      message: `${element.name} belongs to ${api.name}, an HTTP API, which shows backends no client certificate. Remove it, or use a REST API.`,
      fix: () => ({
        label: 'Remove the certificate',
        patch: setProps(element, { clientCertificateId: undefined }),
      }),
    }
  if (!isKind(element, 'api-integration')) return
  const type = read(element, 'integrationType')
  const proxy = type === 'AWS' ? 'AWS_PROXY' : 'HTTP_PROXY'
  if (type === 'HTTP' || type === 'AWS' || type === 'MOCK')
    yield {
      field: 'integrationType',
      message: `${element.name} is of type ${type}, which ${api.name}, an HTTP API, does not know. Use ${proxy}, or a REST API.`,
      fix: () =>
        type === 'MOCK'
          ? undefined
          : { label: `Use ${proxy}`, patch: setProps(element, { integrationType: proxy }) },
    }
  for (const [field, called] of Object.entries(ABSENT))
    if (element.props[field as keyof typeof ABSENT] !== undefined)
      yield {
        field,
        message: `${element.name} sets ${field}, and ${api.name}, an HTTP API, has no ${called}. Remove it, or use a REST API.`,
        fix: () => ({ label: `Remove ${field}`, patch: setProps(element, { [field]: undefined }) }),
      }
}
