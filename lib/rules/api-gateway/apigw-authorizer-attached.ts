import type { Element } from '@/lib/design/element'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { apiOf } from './guards'
import { tokenExample } from './token-example'

export const apigwAuthorizerAttached = defineRule({
  id: 'apigw-authorizer-attached',
  severity: 'warning',
  title: 'An authorizer is attached to what it shall protect',
  why: 'An authorizer checks only calls of the routes and methods that name it.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  kind: ['api-authorizer', 'rest-authorizer'],
  *check(authorizer, around) {
    const api = apiOf(authorizer, around)
    if (!api || isWritten(api) || mentioned(around, authorizer)) return
    if (around.referrers(authorizer.id).length > 0 || !hasDoors(api, around.children(api.id))) return
    yield {
      message: `${authorizer.name} is attached to no route or method of ${api.name}, so it protects nothing. Attach it, or remove it.`,
    }
  },
  examples: {
    good: [{ says: 'A route names it.', design: () => tokenExample() }],
    bad: [
      {
        says: 'The route is signed instead.',
        design: () =>
          tokenExample({
            'orders-api': {
              routes: [{ routeKey: 'GET /orders', target: 'to-work', authorizationType: 'AWS_IAM' }],
            },
          }),
      },
    ],
  },
})

/** An OpenAPI document may attach it. */
const isWritten = ({ props }: Element): boolean =>
  props.body !== undefined || props.bodyS3Location !== undefined

/** Is there anything yet that it could protect? */
const hasDoors = (api: Element, inside: readonly Element[]): boolean =>
  [api, ...inside].some(({ props }) =>
    [props.routes, props.methods].some((list) => Array.isArray(list) && list.length > 0),
  )
