import type { Sdk } from './services'

/** A request as the SDK hands it to the network. */
export type Outgoing = {
  readonly method: string
  readonly hostname?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The one operation that a request asks for; undefined when it says none, or more than one thing. */
export type Says = (request: Outgoing) => string | undefined

/** A form in the body, nothing in the address: the query protocol of EC2, STS, RDS, load balancing, auto scaling. */
export const saidByForm: Says = ({ method, query, headers, body }) => {
  const form = textOf(body)
  const plain = method === 'POST' && Object.keys(query ?? {}).length === 0
  if (form === undefined || !plain || valuesOf(headers, 'x-amz-target').length > 0) return undefined
  return only(new URLSearchParams(form).getAll('Action'))
}

/** A header names the operation: the JSON protocols. */
export const saidByTarget =
  (prefix: string): Says =>
  ({ method, query, headers }) => {
    const target = only(valuesOf(headers, 'x-amz-target'))
    const type = only(valuesOf(headers, 'content-type'))
    const plain = method === 'POST' && Object.keys(query ?? {}).length === 0
    if (!plain || !type?.startsWith('application/x-amz-json-')) return undefined
    return target?.startsWith(`${prefix}.`) ? target.slice(prefix.length + 1) : undefined
  }

type Rest = {
  readonly operation: string
  readonly method: string
  readonly path: RegExp
  /** Members of the query that choose the operation, and those that only narrow it. */
  readonly fixed: Readonly<Record<string, string>>
  readonly free: ReadonlySet<string>
}

/** Method and address name the operation: REST. Only the operations given are known, by the SDK's own schema of each. */
export function saidByAddress(sdk: Sdk, operations: readonly string[], endpoint?: string): Says {
  const known = operations.flatMap((operation) => restOf(sdk, operation) ?? [])
  const own = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined
  const base = own?.pathname.replace(/\/$/, '') ?? ''
  return ({ method, hostname = '', path = '/', query = {}, headers }) => {
    if (valuesOf(headers, 'x-http-method-override').length > 0) return undefined
    if (!path.startsWith(base)) return undefined
    const rest = path.slice(base.length) || '/'
    const found = known.filter(
      (one) =>
        one.method === method &&
        one.path.test(rest) &&
        Object.entries(one.fixed).every(([key, value]) => query[key] === value) &&
        Object.keys(query).every((key) => Object.hasOwn(one.fixed, key) || one.free.has(key)),
    )
    // A bucket in front of the host would make another operation of it.
    const host = !sdk.S3Client || (own ? own.hostname === hostname : /^s3[.-]/.test(hostname))
    return host ? only(found.map(({ operation }) => operation)) : undefined
  }
}

type Schema = readonly [9, string, string, { http?: readonly [string, string, number] } | number, unknown]
/** Names of the members of an input, and what each is: where its traits stand last. */
type Input = readonly [number, string, string, unknown, (readonly string[])?, (readonly unknown[])?]

function restOf(sdk: Sdk, operation: string): Rest | undefined {
  const schema = sdk[`${operation}$`] as Schema | undefined
  const traits = schema?.[3]
  if (!schema || typeof traits !== 'object' || !traits.http) return undefined
  const [method, uri] = traits.http
  const [template, search = ''] = uri.split('?')
  const given = schema[4]
  const [, , , , names = [], types = []] = (typeof given === 'function' ? given() : given) as Input
  const members = types.map((member): unknown => (Array.isArray(member) ? member.at(-1) : member))
  const free = members.flatMap((member) => (member as { httpQuery?: string }).httpQuery ?? [])
  const fixed = Object.fromEntries(new URLSearchParams(search))
  // S3 names the bucket in front of the path, where its schema says nothing of it.
  const bucket = names.includes('Bucket') && !template!.includes('{Bucket}')
  return { operation, method, path: pathOf(bucket ? '/{Bucket}' : template!), fixed, free: new Set(free) }
}

/** "/apis/{ApiId}/routes" as the addresses it stands for. */
const pathOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{\w+\+?\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
      .join('[^/]+')}/?$`,
  )

const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined)

const valuesOf = (headers: Outgoing['headers'], name: string): readonly string[] =>
  Object.entries(headers ?? {}).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []))

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined
}
