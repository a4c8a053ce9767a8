import type { Element } from '@/lib/design/element'
import { isOpen } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import type { Guarded } from './guards'
import { apiOf, guardedIn, withGuarded } from './guards'
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
    for (const holder of around.referrers(authorizer.id))
      for (const guarded of guardedIn(holder) ?? [])
        if (guarded.authorizer === authorizer.id && isUnasked(guarded))
          yield {
            message: `${authorizer.name} is named by ${guarded.called} of ${holder.name}, whose authorization is ${guarded.type ?? 'NONE'}, so it is not asked. Set the authorization, or leave the authorizer out.`,
            fix: () => ask(authorizer, guarded, holder),
          }
    if (around.referrers(authorizer.id).length > 0 || !hasDoors(api, around.children(api.id))) return
    yield {
      message: `${authorizer.name} is attached to no route or method of ${api.name}, so it protects nothing. Attach it, or remove it.`,
    }
  },
  examples: {
    good: [{ says: 'A route names it.', design: () => tokenExample() }],
    bad: [
      {
        says: 'The route names it, and asks for no authorization.',
        design: () =>
          tokenExample({
            'orders-api': { routes: [{ routeKey: 'GET /orders', target: 'to-work', authorizer: 'who' }] },
          }),
      },
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

const isUnasked = ({ type, row }: Guarded): boolean =>
  !isOpen(row.authorizationType) && (type === undefined || type === 'NONE' || type === 'AWS_IAM')

/** What a route demands for an authorizer of a type. */
const DEMANDS: Readonly<Record<string, string>> = {
  JWT: 'JWT',
  COGNITO_USER_POOLS: 'COGNITO_USER_POOLS',
  REQUEST: 'CUSTOM',
  TOKEN: 'CUSTOM',
}

/** Nobody is led to give up signatures. */
function ask({ name, props }: Element, guarded: Guarded, holder: Element) {
  const demanded = DEMANDS[String(props.authorizerType ?? props.type)]
  if (!demanded || guarded.type === 'AWS_IAM') return undefined
  const patch = withGuarded(holder, guarded, { authorizationType: demanded })
  return patch && { label: `Ask ${name}`, patch }
}

/** An OpenAPI document may attach it. */
const isWritten = ({ props }: Element): boolean =>
  props.body !== undefined || props.bodyS3Location !== undefined

/** Is there anything yet that it could protect? */
const hasDoors = (api: Element, inside: readonly Element[]): boolean =>
  [api, ...inside].some(({ props }) =>
    [props.routes, props.methods].some((list) => Array.isArray(list) && list.length > 0),
  )
