import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { partsOf } from '@/lib/elements/api-gateway/backend'
import type { Api } from '@/lib/elements/api-gateway/call'
import { isApi } from '@/lib/elements/api-gateway/serve'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import type { Method } from '@/lib/elements/rest-api/methods'
import { holdersOf, methodsIn, rowsIn } from '@/lib/elements/rest-api/methods'
import type { Code } from '@/lib/net/end'
import type { Blocker, Trace } from '@/lib/trace/answer'
import type { Reach } from '../define'
import type { Door } from './caller'
import { callTo } from './caller'
import { mayBePrivate } from './host'

/** The kinds of which each knows some backends: an integration its own, a REST API those of all its methods. */
export const CALLERS = ['api-integration', 'rest-api'] as const
export type Caller = ElementOf<(typeof CALLERS)[number]>

/** A backend of an API, and what the tracer says of the way to it. */
export type Answer = {
  /** Where it is said: an integration, or the API or resource that holds the method. */
  readonly holder: Element
  readonly field: string | undefined
  /** The row, where it is a method. */
  readonly method: Method | undefined
  /** How a message begins: "orders-api, ANY /orders". */
  readonly called: string
  readonly trace: Trace
}

/** The ways to the backends of an integration or a REST API, each backend asked for once. */
export const answersOf = (caller: Caller, around: Around, reach: Reach): readonly Answer[] => [
  ...ask(caller, around, reach),
]

/** What stops the connection that the API itself opens: nothing before it, nothing that another server opens behind it. */
export const ownBlockers = ({ trace }: Answer, around: Around): readonly Blocker[] =>
  trace.blockers.filter(
    (blocker) =>
      !blocker.unknown &&
      blocker.leg > 0 &&
      !trace.hops.some(
        ({ leg, element }) => leg > 0 && leg < blocker.leg && ends(around.get(element), around),
      ),
  )

/** What stops the connection of the API for one of these reasons, with the backend that it was to reach. */
export const refusalsOf = (caller: Caller, around: Around, reach: Reach, ...codes: readonly Code[]) =>
  answersOf(caller, around, reach).flatMap((answer) =>
    ownBlockers(answer, around)
      .filter(({ code }) => codes.includes(code))
      .slice(0, 1)
      .map((blocker) => ({ answer, blocker })),
  )

/** Does it end connections, to open others behind? */
const ends = (element: Element | undefined, around: Around): boolean =>
  element?.kind === 'network-load-balancer'
    ? ofKind(around.children(element.id), 'listener').some((one) => read(one, 'protocol') === 'TLS')
    : element?.kind.endsWith('-load-balancer') === true

function* ask(caller: Caller, around: Around, reach: Reach): Iterable<Answer> {
  if (isKind(caller as Element, 'rest-api')) {
    for (const method of backendsOf(caller as ElementOf<'rest-api'>, around)) {
      const query = callTo(caller as Api, doorOf(method), around)
      const isOwn = method.holder === caller
      if (query)
        yield {
          holder: method.holder,
          field: isOwn ? method.field : undefined,
          method,
          called: `${caller.name}, ${method.httpMethod} ${method.path}`,
          trace: reach(query),
        }
    }
    return
  }
  const integration = caller as ElementOf<'api-integration'>
  const api = around.get(integration.parent)
  const door = isApi(api) && leadsOut(integration, around) ? doorTo(integration, api) : undefined
  const query = door && callTo(api as Api, door, around)
  if (query)
    yield {
      holder: integration,
      field: undefined,
      method: undefined,
      called: integration.name,
      trace: reach(query),
    }
}

/** The methods that call something over HTTP which may be in the design, one for each backend. */
export function backendsOf(api: ElementOf<'rest-api'>, around: Around): readonly Method[] {
  const backends = new Map<string, Method>()
  const isNear = mayBePrivate(around)
  // Most methods call functions, or somebody far away: they are passed over before their rows are read.
  const holders = holdersOf(api, around).filter(({ props }) => rowsIn(props.methods).some(mayCall(isNear)))
  for (const method of holders.flatMap((holder) => methodsIn(holder, api, around) ?? [])) {
    const parts = partsOf(method.uri ?? '')
    if (!parts || !mayCall(isNear)(method) || method.httpMethod === undefined) continue
    const { tls, host, port } = parts
    const { connectionType, vpcLink, integrationTarget, insecureSkipVerification } = method
    const privately = connectionType === 'VPC_LINK'
    const key = [tls, host, port, privately, vpcLink, integrationTarget, insecureSkipVerification].join(' ')
    if (!backends.has(key)) backends.set(key, method)
  }
  return [...backends.values()]
}

const mayCall =
  (isNear: (host: string) => boolean) =>
  ({ type, connectionType, uri }: Readonly<Record<string, unknown>>): boolean => {
    if (isHttp(type) && known(connectionType) === 'VPC_LINK') return true
    const parts = isHttp(type) ? partsOf(String(known(uri))) : undefined
    return parts !== undefined && isNear(parts.host)
  }

const isHttp = (type: unknown): boolean => known(type) === 'HTTP' || known(type) === 'HTTP_PROXY'

function leadsOut(integration: ElementOf<'api-integration'>, around: Around): boolean {
  const type = read(integration, 'integrationType')
  if (type !== 'HTTP_PROXY' && type !== 'HTTP') return false
  if (integration.props.listener !== undefined || read(integration, 'connectionType') === 'VPC_LINK')
    return true
  const parts = partsOf(read(integration, 'integrationUri') ?? '')
  return parts !== undefined && mayBePrivate(around)(parts.host)
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']

/** ANY stands for a method that has no row of its own. */
const methodFor = (method: string, taken: readonly (string | undefined)[]): string =>
  method === 'ANY' ? (METHODS.find((one) => !taken.includes(one)) ?? 'GET') : method

function doorOf(method: Method): Door {
  const taken = rowsIn(method.holder.props.methods).map((row) => String(row.httpMethod))
  return {
    method: methodFor(method.httpMethod ?? 'GET', taken),
    pattern: method.path,
    authorizer: method.authorizer,
    scopes: method.authorizationScopes ?? [],
  }
}

/** A route that leads to an integration. */
function doorTo(integration: Element, api: Api): Door | undefined {
  const routes = api.kind === 'rest-api' ? [] : (rowsOf(api as ElementOf<'http-api'>, 'routes') ?? [])
  const route = routes.find((row) => row.target === integration.id)
  if (!route?.routeKey) return undefined
  const [first = '', pattern] = route.routeKey.split(' ')
  const taken = routes
    .map((row) => row.routeKey?.split(' ') ?? [])
    .filter(([, other]) => other === pattern)
    .map(([method]) => method)
  if (api.kind === 'websocket-api' && route.routeKey !== '$connect') return undefined
  return {
    method: pattern === undefined ? 'GET' : methodFor(first, taken),
    pattern: pattern ?? (api.kind === 'websocket-api' ? '' : '/some'),
    authorizer: route.authorizer,
    scopes: route.authorizationScopes ?? [],
  }
}
