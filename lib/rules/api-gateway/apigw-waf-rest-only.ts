import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { make } from '../example'
import { functionExample } from './function-example'

const TYPE = 'AWS::WAFv2::WebACLAssociation'

export const apigwWafRestOnly = defineRule({
  id: 'apigw-waf-rest-only',
  severity: 'warning',
  title: 'A web ACL is not associated with an HTTP API',
  why: 'AWS WAF protects stages of REST APIs, load balancers, CloudFront, user pools and others, and no HTTP or WebSocket API.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
  kind: ['http-api', 'websocket-api'],
  *check(api, around) {
    const association = associationOf(api, around)
    if (association)
      yield {
        message: `${association.name} associates a web ACL with ${api.name}, and AWS WAF takes none but REST APIs. Use a REST API, or put CloudFront with the web ACL in front.`,
      }
  },
  examples: {
    good: [{ says: 'No web ACL.', design: () => functionExample() }],
    bad: [
      {
        says: 'A web ACL on the stage of an HTTP API.',
        design: () => {
          const { elements } = functionExample(
            {},
            make('other', 'guard', {
              in: 'ireland',
              type: TYPE,
              resource: {
                Properties: {
                  ResourceArn: {
                    'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}::/apis/${OrdersApi}/stages/$default',
                  },
                  WebACLArn: { Ref: 'WebAcl' },
                },
              },
            }),
          )
          const api = elements['orders-api']!
          return { elements: { ...elements, 'orders-api': { ...api, logicalId: 'OrdersApi' } } }
        },
      },
    ],
  },
})

/** A resource kept word for word that associates a web ACL with the API or a stage of it, by its whole name. */
function associationOf(api: Element, around: Around): Element | undefined {
  const ids = [api, ...around.children(api.id)].flatMap(({ logicalId }) => logicalId ?? [])
  if (ids.length === 0) return undefined
  return around.all('other').find((other) => {
    if (known(other.props.type) !== TYPE) return false
    const text = JSON.stringify(other.props.resource ?? {})
    return ids.some((id) => [`"${id}"`, `"${id}.`, `{${id}}`, `{${id}.`].some((form) => text.includes(form)))
  })
}
