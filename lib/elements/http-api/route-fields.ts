import { choice, document, flag, list, optional, ref, text } from '../field'
import { between } from '../text-form'

/** What makes a route the one it is. */
export const ROUTE_KEY = ['routeKey']

const base = {
  target: optional(
    ref('api-integration', {
      label: 'Integration',
      help: 'Where the call goes; a route without one answers with an error.',
      connect: 'Send {routeKey} of {self} to {to}',
      wrap: between('integrations/', ''),
    }),
  ),
  authorizer: optional(
    ref('api-authorizer', {
      label: 'Authorizer',
      help: 'Needed for JWT and CUSTOM.',
      connect: 'Protect {routeKey} of {self} by {to}',
      aws: 'AuthorizerId',
    }),
  ),
  operationName: optional(text({ label: 'Operation', help: 'The name that SDKs give to it.', rare: true })),
}

const authorization = <const O extends string>(options: readonly O[]) =>
  optional(
    choice(options, {
      label: 'Authorization',
      help: 'Who may call it: anyone, signed requests, or what an authorizer lets in.',
      aws: 'AuthorizationType',
      fallback: 'NONE',
    }),
  )

/** One route of an HTTP API. */
export const httpRouteFields = {
  routeKey: text({
    label: 'Route',
    help: 'Method and path, such as GET /users/{id}; {proxy+} takes all that follows; $default takes the rest.',
    pattern: /^(\$default|[A-Z]+ \/\S*)$/,
    placeholder: 'GET /users/{id}',
  }),
  authorizationType: authorization(['NONE', 'AWS_IAM', 'JWT', 'CUSTOM']),
  authorizationScopes: optional(
    list(text({ label: 'Scope', help: 'A scope of the access token.' }), {
      label: 'Scopes',
      help: 'A JWT must carry one of these; ID tokens carry none.',
    }),
  ),
  ...base,
}

/** One route of a WebSocket API. */
export const websocketRouteFields = {
  routeKey: text({
    label: 'Route',
    help: '$connect, $disconnect, $default, or what the selection expression gives for a message.',
    placeholder: '$connect',
  }),
  authorizationType: authorization(['NONE', 'AWS_IAM', 'CUSTOM']),
  ...base,
  apiKeyRequired: optional(
    flag({ label: 'API key', help: 'Calls must carry a key of a usage plan.', fallback: false, rare: true }),
  ),
  routeResponseSelectionExpression: optional(
    text({
      label: 'Answer',
      help: '$default sends the answer of the integration back to the caller.',
      placeholder: '$default',
      rare: true,
    }),
  ),
  modelSelectionExpression: optional(
    text({ label: 'Model by', help: 'Which model a message is checked by.', rare: true }),
  ),
  requestModels: optional(document({ label: 'Models', help: 'Models of messages, by key.', rare: true })),
  requestParameters: optional(
    document({
      label: 'Parameters',
      help: 'Parameters that it knows, and whether each is required.',
      rare: true,
    }),
  ),
}

type Routes = readonly Readonly<Record<string, unknown>>[]

/** A new route of an HTTP API takes what no other takes. */
export function freshHttpRoute(routes: Routes) {
  const taken = new Set(routes.map((route) => route.routeKey))
  const routeKey = ['$default', 'GET /', 'GET /{proxy+}', 'POST /'].find((key) => !taken.has(key))
  return { routeKey: routeKey ?? `GET /path-${routes.length}`, authorizationType: 'NONE' as const }
}

/** A new route of a WebSocket API: the three that each needs, then messages by name. */
export function freshWebsocketRoute(routes: Routes) {
  const taken = new Set(routes.map((route) => route.routeKey))
  const routeKey = ['$connect', '$disconnect', '$default'].find((key) => !taken.has(key))
  return { routeKey: routeKey ?? `message-${routes.length}`, authorizationType: 'NONE' as const }
}
