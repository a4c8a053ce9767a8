import type { Element } from '@/lib/design/element'
import type { Client, Issuer, Passed } from '../api-gateway/authorize'
import { byFunction, bySignature, byToken, openTo } from '../api-gateway/authorize'
import type { Call, Refused } from '../api-gateway/call'
import { refuse, unknown } from '../api-gateway/call'
import { labelsOf } from '../api-gateway/endpoint'
import { callFunction } from '../api-gateway/function-call'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'
import { poolIssuerOf } from '../user-pool/issuer'

type Authorizer = ElementOf<'api-authorizer'>

/** What a route demands of its callers. */
export type Demanding = {
  readonly routeKey?: string | undefined
  readonly authorizationType?: string | undefined
  readonly authorizationScopes?: readonly string[] | undefined
  readonly authorizer?: string | undefined
  readonly field: string
  readonly row: { readonly authorizer?: unknown }
}

const isAuthorizer = (element: Element | undefined): element is Authorizer =>
  element?.kind === 'api-authorizer'

const TOKEN_HEADER = '$request.header.Authorization'

/** May this caller use the route of an HTTP or WebSocket API? */
export function authorizeApi(call: Call, api: Element, route: Demanding): Refused | Passed {
  const { authorizationType: type, field } = route
  const key = route.routeKey ?? 'the route'
  if (type === undefined) return unknown(api, `Who may call ${key} is not known.`, field)
  if (type === 'NONE') return openTo(key, api, true)
  if (type === 'AWS_IAM') return bySignature(key, api)
  const authorizer = call.around.get(route.authorizer)
  if (!authorizer && isOpen(route.row.authorizer))
    return unknown(api, `Who guards ${key} is not known.`, field)
  if (!isAuthorizer(authorizer))
    return refuse(
      api,
      'X_AUTH_MISSING_TOKEN',
      `${key} of ${api.name} wants an authorizer and has none.`,
      field,
    )
  const sources = (read(authorizer, 'identitySource') ?? []).filter((one) => !isOpen(one))
  if (read(authorizer, 'authorizerType') === 'JWT')
    return byToken(call, {
      authorizer,
      source: sources[0] ?? TOKEN_HEADER,
      issuers: issuersOf(call, authorizer),
      clients: clientsOf(call, authorizer),
      scopes: route.authorizationScopes ?? [],
      now: Date.now() / 1000,
    })
  const [invoked, hasRole] = [
    read(authorizer, 'function'),
    authorizer.props.authorizerCredentialsArn !== undefined,
  ]
  const callable = invoked === undefined ? undefined : callFunction(call, invoked, hasRole)
  return callable && 'refuse' in callable ? callable : byFunction(call, authorizer, sources)
}

function issuersOf(call: Call, authorizer: Authorizer): readonly Issuer[] {
  const pool = call.around.get(read(authorizer, 'userPool'))
  if (pool) return [poolIssuerOf(pool, call.around)]
  const issuer = read(authorizer, 'issuer')
  return issuer === undefined ? [] : [{ called: issuer, accepts: (said) => said === issuer }]
}

function clientsOf({ around }: Call, authorizer: Authorizer): readonly Client[] {
  const audience: readonly unknown[] | undefined = read(authorizer, 'audience')
  if (!audience) return isOpen(authorizer.props.audience) ? [{ called: 'somebody' }] : []
  return audience.map((id) => {
    const client = typeof id === 'string' ? around.get(id) : undefined
    return client
      ? { called: client.name, labels: labelsOf(client) }
      : { called: 'a client that is not drawn' }
  })
}
