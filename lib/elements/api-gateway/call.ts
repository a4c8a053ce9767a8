import type { Code } from '@/lib/net/end'
import type { Element } from '@/lib/design/element'
import type { Served, Warning } from '@/lib/net/move'
import type { Http, Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'

export type Api = ElementOf<'rest-api'> | ElementOf<'http-api'> | ElementOf<'websocket-api'>

/** A call that reached an API, with what was found out on its way through. */
export type Call = {
  readonly api: Api
  readonly packet: Packet
  readonly here: Here
  readonly around: Around
  readonly http: Http
  /** The name of the stage; undefined until one is chosen. */
  readonly stage: string | undefined
  /** The path that routes are compared with: without stage and mapping. */
  readonly path: string
  readonly warnings: readonly Warning[]
}

export type Refused = Extract<Served, { readonly refuse: string }>

/** No, for this reason. */
export const refuse = (element: Element, code: Code, because: string, field?: string): Refused => ({
  refuse: code,
  because,
  element: element.id,
  ...(field !== undefined && { field }),
})

/** Nobody knows. */
export const unknown = (element: Element, because: string, field?: string): Refused => ({
  ...refuse(element, 'UNKNOWN_RESOURCE', because, field),
  unknown: true,
})

export const done = (call: Call, because: string, ...warnings: readonly Warning[]): Served => ({
  done: true,
  because,
  warnings: [...call.warnings, ...warnings],
})

/** What was said before, told at the head of what is said now; a refusal speaks for itself. */
export const after = (said: string, served: Served): Served =>
  'refuse' in served ? served : { ...served, because: `${said} ${served.because}` }
