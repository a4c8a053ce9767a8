import type { Served } from '@/lib/net/move'
import type { Backend } from '../api-gateway/backend'
import { callInternet, partsOf } from '../api-gateway/backend'
import type { Call } from '../api-gateway/call'
import { done, refuse, unknown } from '../api-gateway/call'
import { callFunction } from '../api-gateway/function-call'
import { fillPath } from '../api-gateway/path'
import { callByLinkV1, callByLinkV2, isLinkV1, isLinkV2 } from '../api-gateway/private-link'
import { stageOf } from '../api-gateway/stage'
import { isOpen } from '../read'
import type { Method } from './methods'

type Variables = Readonly<Record<string, string>>

/** Where the integration of a method of a REST API takes a call. */
export function callMethod(call: Call, method: Method, variables: Variables): Served {
  const { holder, field, type } = method
  const called = `${method.httpMethod} ${method.path}`
  if (isOpen(method.row.type)) return unknown(holder, `The integration of ${called} is not known.`, field)
  if (type === undefined) return refuse(holder, 'X_APIGW_NO_ROUTE', `${called} has no integration.`, field)
  if (type === 'MOCK') return done(call, `${called} answers by itself.`)
  if (method.function !== undefined)
    return callFunction(call, method.function, method.credentials !== undefined)
  if (type === 'AWS' || type === 'AWS_PROXY') return callService(call, method, called)
  if (isOpen(method.row.connectionType))
    return unknown(holder, `Over what ${called} calls is not known.`, field)
  const parts = partsOf(method.uri ?? '')
  if (!parts)
    return unknown(holder, `Where ${called} leads is not known${method.uri ? `: ${method.uri}` : ''}.`, field)
  const backend: Backend = {
    tls: parts.tls,
    name: parts.host,
    port: parts.port,
    http: {
      ...call.http,
      method: backendMethod(method, call),
      host: parts.host,
      path: fillPath(parts.path, variables),
    },
    anyIssuer: method.insecureSkipVerification === true,
    shows: stageOf(call)?.shows === true,
    at: holder,
    field,
  }
  return method.connectionType === 'VPC_LINK'
    ? callPrivately(call, method, backend, called)
    : callInternet(call, backend, parts.host)
}

const backendMethod = ({ integrationHttpMethod: method }: Method, { http }: Call) =>
  method === undefined || method === 'ANY' ? http.method : method

/** An action of AWS, by its URI. A function that is no element is one of them. */
function callService(call: Call, { holder, uri, field, credentials }: Method, called: string): Served {
  if (uri === undefined || uri.includes(':lambda:'))
    return unknown(holder, `The function that ${called} leads to is not in the design.`, field)
  return credentials === undefined
    ? unknown(holder, `By which role ${called} calls AWS is not known.`, field)
    : done(call, `${called} calls ${uri}.`)
}

function callPrivately(call: Call, method: Method, backend: Backend, called: string): Served {
  const { holder, field } = method
  const link = call.around.get(method.vpcLink)
  if (isLinkV1(link)) return callByLinkV1(call, link, backend)
  if (!isLinkV2(link)) return unknown(holder, `The VPC link of ${called} is not in the design.`, field)
  const balancer = call.around.get(method.integrationTarget)
  if (balancer) return callByLinkV2(call, link, balancer, backend)
  return isOpen(method.row.integrationTarget)
    ? unknown(holder, `Which load balancer ${called} calls over ${link.name} is not known.`, field)
    : refuse(
        holder,
        'X_APIGW_TARGET_KIND',
        `${called} takes ${link.name}, a link V2, and names no load balancer.`,
        field,
      )
}
