import type { Call } from '@/lib/elements/sdk'
import { CALLS, split } from './calls'
import type { Sdk, Service } from './services'
import type { Outgoing, Says } from './wire'
import { saidByAddress, saidByForm, saidByTarget } from './wire'

/** Says which call was stopped before it left. It is a mistake of ours, never of the user. */
class RefusedCall extends Error {
  constructor(call: string) {
    super(`${call} is not one of the calls that reading may make, so it was not sent.`)
    this.name = 'RefusedCall'
  }
}

type Handler = { readonly handle: (request: never, options?: never) => Promise<unknown> }
type Next = (args: never) => Promise<unknown>

/** The part of an SDK client that the guard takes hold of. */
export type Guardable = {
  readonly config: { requestHandler: unknown; readonly protocol?: unknown }
  readonly middlewareStack: { readonly add: (...args: never[]) => void }
}

const allowed: ReadonlySet<string> = new Set(CALLS)

/**
 * Make a client read-only, twice: a middleware refuses a command by name before it is signed, and the request handler
 * reads the bytes about to leave, so that no other way in gets past. `endpoint` is asked instead of AWS, where there is one.
 */
export function guard<C extends Guardable>(client: C, service: Service, sdk: Sdk, endpoint?: string): C {
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
  const says = saidIn(client, service, sdk, endpoint)
  client.config.requestHandler = guardedHandler(client.config.requestHandler as Handler, service, says)
  return client
}

/** How requests of a service say what they ask for: by the protocol that its client speaks. */
function saidIn(client: Guardable, service: Service, sdk: Sdk, endpoint?: string): Says {
  const { serviceTarget } = (client.config.protocol ?? {}) as { serviceTarget?: string }
  const operations = CALLS.map((call: Call) => split(call)).flatMap((call) =>
    call.service === service ? [call.operation] : [],
  )
  const isRest = Object.values(sdk).some((schema) => Array.isArray(schema) && hasAddress(schema))
  if (isRest) return saidByAddress(sdk, operations, endpoint)
  return serviceTarget === undefined ? saidByForm : saidByTarget(serviceTarget)
}

const hasAddress = ([type, , , traits]: readonly unknown[]): boolean =>
  type === 9 && typeof traits === 'object' && traits !== null && 'http' in traits

function guardedHandler(inner: Handler, service: string, says: Says): Handler {
  const handle = (request: Outgoing, ...rest: unknown[]) => {
    const operation = says(request)
    const call = `${service}:${operation ?? 'Unknown'}`
    return operation !== undefined && allowed.has(call)
      ? (inner.handle as (...args: unknown[]) => Promise<unknown>).call(inner, request, ...rest)
      : Promise.reject(new RefusedCall(call))
  }
  return new Proxy(inner, {
    get: (target, key) => {
      if (key === 'handle') return handle
      const member: unknown = Reflect.get(target, key)
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}
