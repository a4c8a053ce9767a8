import type { Element } from '@/lib/design/element'
import type { Passed } from '../api-gateway/authorize'
import { byFunction, bySignature, byToken, checkKey, openTo } from '../api-gateway/authorize'
import type { Call, Refused } from '../api-gateway/call'
import { refuse, unknown } from '../api-gateway/call'
import { callFunction } from '../api-gateway/function-call'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'
import type { Method } from '../rest-api/methods'
import { poolIssuerOf } from '../user-pool/issuer'

type Authorizer = ElementOf<'rest-authorizer'>

const isAuthorizer = (element: Element | undefined): element is Authorizer =>
  element?.kind === 'rest-authorizer'

const TOKEN_HEADER = 'method.request.header.Authorization'

/** May this caller use the method? */
export function authorizeMethod(call: Call, method: Method): Refused | Passed {
  const called = `${method.httpMethod} ${method.path}`
  if (isOpen(method.row.apiKeyRequired))
    return unknown(method.holder, `Whether ${called} wants an API key is not known.`, method.field)
  const keyless = method.apiKeyRequired ? checkKey(call, method.holder, called) : undefined
  return keyless ?? authorize(call, method, called)
}

function authorize(call: Call, { holder, field, ...method }: Method, called: string): Refused | Passed {
  const type = method.authorizationType
  if (type === undefined) return unknown(holder, `Who may call ${called} is not known.`, field)
  const isPrivate = call.api.props.endpointType === 'PRIVATE'
  if (type === 'NONE') return openTo(called, holder, !isPrivate && method.apiKeyRequired !== true)
  if (type === 'AWS_IAM') return bySignature(called, holder)
  const authorizer = call.around.get(method.authorizer)
  if (!authorizer && isOpen(method.row.authorizer))
    return unknown(holder, `Who guards ${called} is not known.`, field)
  if (!isAuthorizer(authorizer))
    return refuse(holder, 'X_AUTH_MISSING_TOKEN', `${called} wants an authorizer and has none.`, field)
  const source = read(authorizer, 'identitySource') ?? TOKEN_HEADER
  if (type === 'COGNITO_USER_POOLS')
    return byToken(call, {
      authorizer,
      source,
      issuers: (read(authorizer, 'userPools') ?? []).flatMap((id) => {
        const pool = call.around.get(id)
        return pool
          ? [poolIssuerOf(pool, call.around)]
          : [{ called: 'a pool that is not drawn', accepts: () => undefined }]
      }),
      scopes: method.authorizationScopes ?? [],
      idUnlessScopes: true,
      now: Date.now() / 1000,
    })
  const [invoked, hasRole] = [
    read(authorizer, 'function'),
    authorizer.props.authorizerCredentials !== undefined,
  ]
  const callable = invoked === undefined ? undefined : callFunction(call, invoked, hasRole)
  if (callable && 'refuse' in callable) return callable
  return byFunction(
    call,
    authorizer,
    source.split(',').map((one) => one.trim()),
  )
}
