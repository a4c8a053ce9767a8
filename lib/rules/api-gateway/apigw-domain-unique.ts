import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { regionOf } from '@/lib/elements/api-gateway/endpoint'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { domainExample } from './domain-example'

export const apigwDomainUnique = defineRule({
  id: 'apigw-domain-unique',
  severity: 'error',
  title: 'A custom domain is one of its name, and of APIs that go together',
  why: 'A domain name exists once in a Region over all accounts, and a WebSocket API shares it with no REST or HTTP API.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
  kind: ['api-domain', 'rest-domain'],
  *check(domain, around) {
    const name = nameOf(domain)
    if (name === undefined || exist(domain)) return
    const twin = twinOf(domain, name, around)
    if (twin)
      yield {
        field: 'domainName',
        message: `${domain.name} is ${name}, as ${twin.name} in the same Region. Map all APIs in one of them, or use another name.`,
      }
    const kinds = isKind(domain as Element, 'api-domain') ? mappedKinds(domain, around) : new Set<string>()
    if (kinds.has('websocket-api') && kinds.size > 1)
      yield {
        field: 'mappings',
        message: `${domain.name} leads to a WebSocket API and to others, which cannot share a domain. Give the WebSocket API a name of its own.`,
      }
  },
  examples: {
    good: [{ says: 'One domain.', design: () => domainExample() }],
    bad: [
      {
        says: 'Two domains of one name.',
        design: () =>
          domainExample(
            {},
            make('api-domain', 'again', {
              in: 'ireland',
              domainName: 'api.shop.example',
              certificate: 'name-certificate',
              mappings: [{ api: 'orders-api', stage: 'live' }],
            }),
          ),
      },
      {
        says: 'A WebSocket API beside an HTTP API.',
        design: () =>
          domainExample(
            {
              'shop-domain': {
                mappings: [
                  { api: 'orders-api', stage: 'live' },
                  { api: 'chat', stageName: 'live', apiMappingKey: 'chat' },
                ],
              },
            },
            make('websocket-api', 'chat', {
              in: 'ireland',
              routeSelectionExpression: '$request.body.action',
            }),
          ),
      },
    ],
  },
})

const nameOf = (domain: Element): string | undefined =>
  isKind(domain, 'api-domain') || isKind(domain, 'rest-domain')
    ? read(domain, 'domainName')?.toLowerCase()
    : undefined

/** One that was drawn before, of the same name and Region; private domains may share a name. */
function twinOf(domain: Element, name: string, around: Around): Element | undefined {
  if (domain.props.endpointType === 'PRIVATE') return undefined
  const all = [...around.all('api-domain'), ...around.all('rest-domain')]
  return all
    .slice(0, all.indexOf(domain))
    .find(
      (one) =>
        nameOf(one) === name &&
        regionOf(one, around) === regionOf(domain, around) &&
        one.props.endpointType !== 'PRIVATE',
    )
}

const mappedKinds = (domain: Element, around: Around): ReadonlySet<string> =>
  new Set(
    (isKind(domain, 'api-domain') ? (rowsOf(domain, 'mappings') ?? []) : []).flatMap(
      ({ api }) => around.get(api)?.kind ?? [],
    ),
  )
