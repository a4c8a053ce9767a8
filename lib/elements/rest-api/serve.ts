import type { Element } from '@/lib/design/element'
import type { Served } from '@/lib/net/fact'
import type { Call } from '../api-gateway/call'
import { after, refuse, unknown } from '../api-gateway/call'
import { bestFit } from '../api-gateway/path'
import { descendants } from '../descendants'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import type { Line } from '../read'
import { read, rowsOf } from '../read'
import { authorizeMethod } from '../rest-authorizer/authorize'
import { callMethod } from './call-method'

type RestApi = ElementOf<'rest-api'>
type Lines = NonNullable<ReturnType<typeof rowsOf<'rest-api', 'methods'>>>

/** A method with the resource that it stands in, and the path of that. */
export type Method = Lines[number] & {
  readonly holder: Element
  readonly path: string
  readonly field: string
}

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

/** All methods, with the paths of their resources. Fails: undefined when a path or a list is not known. */
function methodsOf({ around }: Call, self: RestApi): readonly Method[] | undefined {
  const resources = ofKind(descendants(around, self.id), 'rest-resource')
  const lists = [
    placed(self, '/', rowsOf(self, 'methods')),
    ...resources.map((one) => placed(one, pathOf(one, self, around.get), rowsOf(one, 'methods'))),
  ]
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

const placed = (
  holder: Element,
  path: string | undefined,
  lines: readonly Line[] | undefined,
): readonly Method[] | undefined =>
  path === undefined
    ? undefined
    : (lines as Lines | undefined)?.map((line) => ({ ...line, holder, path, field: `methods.${line.at}` }))

function pathOf(
  resource: ElementOf<'rest-resource'>,
  api: RestApi,
  get: (id: string | undefined) => Element | undefined,
): string | undefined {
  const parts: string[] = []
  let at: Element | undefined = resource
  for (; at && at.id !== api.id && parts.length < 32; at = get(at.parent)) {
    const [own] = ofKind([at], 'rest-resource')
    const part = own && read(own, 'pathPart')
    if (part === undefined) return undefined
    parts.unshift(part)
  }
  return `/${parts.join('/')}`
}
