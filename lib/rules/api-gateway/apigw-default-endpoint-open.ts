import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { domainExample } from './domain-example'

export const apigwDefaultEndpointOpen = defineRule({
  id: 'apigw-default-endpoint-open',
  severity: 'warning',
  title: 'Where a custom domain asks for client certificates, no other door is open',
  why: 'The execute-api name of an API stays open beside a custom domain until it is switched off, and asks nobody for a certificate.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
  kind: ['http-api', 'rest-api', 'websocket-api'],
  *check(api, around) {
    const closed = api.props.disableExecuteApiEndpoint
    if (isOpen(closed) || read(api, 'disableExecuteApiEndpoint') === true) return
    const domain = around.referrers(api.id).find((one) => asksClients(one) && leadsTo(one, api.id))
    if (!domain) return
    yield {
      field: 'disableExecuteApiEndpoint',
      message: `${api.name} answers under its own name too, past the client certificates that ${domain.name} asks for. Let it answer under custom domains only.`,
      fix: () => ({
        label: 'Answer under custom domains only',
        patch: setProps(api, { disableExecuteApiEndpoint: true }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'A domain that asks for no certificate.', design: () => domainExample() },
      {
        says: 'The own name is closed.',
        design: () =>
          domainExample({
            'shop-domain': { truststoreUri: 's3://trust/partners.pem' },
            'orders-api': { disableExecuteApiEndpoint: true },
          }),
      },
    ],
    bad: [
      {
        says: 'Partners show certificates at the domain, and may call past it.',
        design: () => domainExample({ 'shop-domain': { truststoreUri: 's3://trust/partners.pem' } }),
      },
    ],
  },
})

const asksClients = ({ kind, props }: Element): boolean =>
  (kind === 'api-domain' || kind === 'rest-domain') && props.truststoreUri !== undefined

const leadsTo = (domain: Element, api: string): boolean =>
  isKind(domain, 'api-domain') || isKind(domain, 'rest-domain')
    ? (rowsOf(domain, 'mappings') ?? []).some((row) => row.api === api)
    : false
