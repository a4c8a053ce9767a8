import type { Call } from '@/lib/elements/sdk'
import { CALLS } from './calls'

/** Says which call was stopped before it left. It is a mistake of ours, never of the user. */
export class RefusedCall extends Error {
  constructor(call: string) {
    super(`${call} is not one of the calls that reading may make, so it was not sent.`)
    this.name = 'RefusedCall'
  }
}

type HttpRequest = {
  readonly method: string
  readonly body?: unknown
  readonly query?: Readonly<Record<string, unknown>>
}
type Handler = { readonly handle: (request: never, options?: never) => Promise<unknown> }
type Next = (args: never) => Promise<unknown>

/** The part of an SDK client that the guard takes hold of. */
export type Guardable = {
  readonly config: { requestHandler: unknown }
  readonly middlewareStack: { readonly add: (...args: never[]) => void }
}

const allowed: ReadonlySet<string> = new Set(CALLS)

/**
 * Make a client of the EC2 query protocol (EC2, STS) read-only, twice: a middleware refuses a command by name before it
 * is signed, and the request handler reads the bytes about to leave, so that no other way in gets past.
 */
export function guard<C extends Guardable>(client: C, service: 'ec2' | 'sts'): C {
  const add = client.middlewareStack.add as unknown as (
    middleware: (next: Next, context: { readonly commandName?: string }) => Next,
    options: { step: 'initialize'; name: string; priority: 'high' },
  ) => void
  add.call(
    client.middlewareStack,
    (next, context) => (args) => {
      const call = `${service}:${(context.commandName ?? 'Unknown').replace(/Command$/, '')}`
      return allowed.has(call) ? next(args) : Promise.reject(new RefusedCall(call))
    },
    { step: 'initialize', name: 'groundplanReadOnly', priority: 'high' },
  )
  client.config.requestHandler = guardedHandler(client.config.requestHandler as Handler, service)
  return client
}

function guardedHandler(inner: Handler, service: string): Handler {
  const handle = (request: HttpRequest, ...rest: unknown[]) => {
    const call = callIn(request, service)
    return call.allowed
      ? (inner.handle as (...args: unknown[]) => Promise<unknown>).call(inner, request, ...rest)
      : Promise.reject(new RefusedCall(call.name))
  }
  return new Proxy(inner, {
    get: (target, key) => {
      if (key === 'handle') return handle
      const member: unknown = Reflect.get(target, key)
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}

/** The one action that a query-protocol request asks for: a form in the body, nothing in the address. */
function callIn(request: HttpRequest, service: string): { readonly name: string; readonly allowed: boolean } {
  const form = textOf(request.body)
  const actions = form === undefined ? [] : new URLSearchParams(form).getAll('Action')
  const name = `${service}:${actions[0] ?? 'Unknown'}`
  const plain = request.method === 'POST' && Object.keys(request.query ?? {}).length === 0
  return { name, allowed: plain && actions.length === 1 && allowed.has(name as Call) }
}

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined
}
