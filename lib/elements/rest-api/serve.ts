import type { Served } from '@/lib/net/move'
import type { Call } from '../api-gateway/call'
import { after, refuse, unknown } from '../api-gateway/call'
import { bestFit } from '../api-gateway/path'
import type { ElementOf } from '../index'
import { authorizeMethod } from '../rest-authorizer/authorize'
import { callMethod } from './call-method'
import { methodsOf } from './methods'

type RestApi = ElementOf<'rest-api'>

/** What a REST API does with a call to one of its stages: resource and method, authorizer, integration. */
export function serveRestApi(call: Call, self: RestApi): Served {
  const methods = methodsOf(call, self)
  const { method, path } = { method: call.http.method, path: call.path }
  const found = bestFit(
    methods ?? [],
    (one) => ({ method: one.httpMethod ?? '', pattern: one.path }),
    method,
    path,
  )
  if (!found) {
    const isWritten = self.props.body !== undefined || self.props.bodyS3Location !== undefined
    if (isWritten)
      return unknown(
        self,
        `The resources of ${self.name} are in an OpenAPI document, which is not read.`,
        'body',
      )
    if (!methods || methods.some(({ httpMethod }) => httpMethod === undefined))
      return unknown(self, `The resources of ${self.name} are not all known.`)
    return refuse(self, 'X_APIGW_NO_ROUTE', `No resource of ${self.name} takes ${method} ${path}: 403.`)
  }
  const { one: row, variables } = found
  const allowed = authorizeMethod(call, row)
  if ('refuse' in allowed) return allowed
  const served = callMethod({ ...call, warnings: [...call.warnings, ...allowed.warnings] }, row, variables)
  return after(`${row.httpMethod} ${row.path} of ${self.name}. ${allowed.because}`, served)
}
