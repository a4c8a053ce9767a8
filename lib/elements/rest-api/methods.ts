import type { Element, Row } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { known } from '@/lib/design/element'
import type { Call } from '../api-gateway/call'
import type { Around } from '../define'
import { descendants } from '../descendants'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import type { Line } from '../read'
import { read, rowsOf } from '../read'

type RestApi = ElementOf<'rest-api'>
type Lines = NonNullable<ReturnType<typeof rowsOf<'rest-api', 'methods'>>>

/** A method with the resource that it stands in, and the path of that. */
export type Method = Lines[number] & {
  readonly holder: Element
  readonly path: string
  readonly field: string
}

/** All methods, with the paths of their resources. Fails: undefined when a path or a list is not known. */
export function methodsOf({ around }: Pick<Call, 'around'>, self: RestApi): readonly Method[] | undefined {
  const lists = holdersOf(self, around).map((holder) => methodsIn(holder, self, around))
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

/** An API and its resources, which hold its methods. */
export const holdersOf = (
  self: RestApi,
  around: Around,
): readonly [RestApi, ...ElementOf<'rest-resource'>[]] => [
  self,
  ...ofKind(descendants(around, self.id), 'rest-resource'),
]

/** The methods of the API itself, or of one resource of it. Fails: undefined when the path or the list is not known. */
export const methodsIn = (
  holder: RestApi | ElementOf<'rest-resource'>,
  self: RestApi,
  around: Around,
): readonly Method[] | undefined =>
  holder.kind === 'rest-api'
    ? placed(holder, '/', rowsOf(holder, 'methods'))
    : placed(holder, pathOf(holder, self, around.get), rowsOf(holder, 'methods'))

/** The rows as they stand, of which nothing is checked but that they are rows. */
export function rowsIn(methods: unknown): readonly Row[] {
  const rows = known(methods)
  return Array.isArray(rows) ? (rows.filter(isRecord) as readonly Row[]) : []
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
