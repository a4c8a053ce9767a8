import type { Served } from '@/lib/net/move'
import { authorizeApi } from '../api-authorizer/authorize'
import type { Call } from '../api-gateway/call'
import { after, done, refuse, unknown } from '../api-gateway/call'
import { callInternet, partsOf } from '../api-gateway/backend'
import { bestFit } from '../api-gateway/path'
import { callIntegration } from '../api-integration/call'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import type { rowsOf } from '../read'
import { isOpen, read, rowsOf as linesOf } from '../read'

type HttpApi = ElementOf<'http-api'>
type Route = NonNullable<ReturnType<typeof rowsOf<'http-api', 'routes'>>>[number]

/** What an HTTP API does with a call to one of its stages: route, authorizer, integration. */
export function serveHttpApi(call: Call, self: HttpApi): Served {
  const routes = linesOf(self, 'routes')
  if (!routes || isOpen(self.props.body))
    return unknown(self, `The routes of ${self.name} are not known.`, 'routes')
  const found = routeFor(routes, call)
  if (found) return takeRoute(call, self, found.route, found.variables)
  if (self.props.target !== undefined) return takeQuickTarget(call, self)
  if (self.props.body !== undefined || self.props.bodyS3Location !== undefined)
    return unknown(self, `The routes of ${self.name} are in an OpenAPI document, which is not read.`, 'body')
  if (routes.some(({ routeKey }) => routeKey === undefined))
    return unknown(self, `A route of ${self.name} is not known.`, 'routes')
  return refuse(
    self,
    'X_APIGW_NO_ROUTE',
    `No route of ${self.name} takes ${call.http.method} ${call.path}: 404.`,
    'routes',
  )
}

type Found = { readonly route: Route; readonly variables: Readonly<Record<string, string>> }

function routeFor(routes: readonly Route[], { http, path }: Call): Found | undefined {
  const about = ({ routeKey = '' }: Route) => {
    const [method = '', pattern = ''] = routeKey.split(' ')
    return { method, pattern }
  }
  const withPath = routes.filter(({ routeKey }) => routeKey?.includes(' '))
  const best = bestFit(withPath, about, http.method, path)
  if (best) return { route: best.one, variables: best.variables }
  const rest = routes.find(({ routeKey }) => routeKey === '$default')
  return rest && { route: rest, variables: {} }
}

function takeRoute(
  call: Call,
  self: HttpApi,
  route: Route,
  variables: Readonly<Record<string, string>>,
): Served {
  const field = `routes.${route.at}`
  const allowed = authorizeApi(call, self, { ...route, field })
  if ('refuse' in allowed) return allowed
  const [integration] = ofKind(
    [call.around.get(route.target)].filter((one) => one !== undefined),
    'api-integration',
  )
  if (!integration)
    return isOpen(route.row.target)
      ? unknown(self, `The integration of ${route.routeKey} is not known.`, field)
      : refuse(self, 'X_APIGW_NO_ROUTE', `Route ${route.routeKey} of ${self.name} has no integration.`, field)
  const served = callIntegration(
    { ...call, warnings: [...call.warnings, ...allowed.warnings] },
    integration,
    variables,
  )
  return after(`${route.routeKey} of ${self.name}. ${allowed.because}`, served)
}

/** AWS makes a route and an integration of a quick target. */
function takeQuickTarget(call: Call, self: HttpApi): Served {
  const target = read(self, 'target')
  const parts = partsOf(target ?? '')
  const key = read(self, 'quickRoute') ?? '$default'
  if (key !== '$default' && !bestFit([key], quickAbout, call.http.method, call.path))
    return refuse(
      self,
      'X_APIGW_NO_ROUTE',
      `No route of ${self.name} takes ${call.http.method} ${call.path}: 404.`,
      'quickRoute',
    )
  if (parts)
    return callInternet(
      call,
      {
        ...parts,
        name: parts.host,
        http: { ...call.http, host: parts.host, path: parts.path },
        at: self,
        field: 'target',
      },
      parts.host,
    )
  const invoked = call.around
    .all('lambda-function')
    .find(({ awsId }) => awsId !== undefined && awsId === target)
  return invoked
    ? done(call, `${self.name} invokes ${invoked.name}.`)
    : unknown(self, `What ${self.name} leads to is not known.`, 'target')
}

const quickAbout = (key: string) => ({ method: key.split(' ')[0] ?? '', pattern: key.split(' ')[1] ?? '' })
