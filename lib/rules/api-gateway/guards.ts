import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rowsOf } from '@/lib/elements/read'

/** The kinds that hold routes or methods. */
export const GUARDED = ['http-api', 'websocket-api', 'rest-api', 'rest-resource'] as const

/** A route or a method: what is called, and who guards it. */
export type Guarded = {
  readonly at: number
  readonly field: 'routes' | 'methods'
  readonly called: string
  readonly method: string
  readonly type: string | undefined
  readonly authorizer: string | undefined
  readonly row: Readonly<Record<string, unknown>>
}

/** The routes of an API, or the methods of a resource. Fails: undefined when the list is not known. */
export function guardedIn(element: Element): readonly Guarded[] | undefined {
  if (isKind(element, 'http-api') || isKind(element, 'websocket-api'))
    return rowsOf(element as never, 'routes' as never)?.map((line) => {
      const { at, row, ...rest } = line as unknown as Line
      const key = rest.routeKey ?? 'a route'
      return { ...found(rest, row, at), field: 'routes', called: key, method: key.split(' ')[0] ?? key }
    })
  if (isKind(element, 'rest-api') || isKind(element, 'rest-resource'))
    return rowsOf(element as never, 'methods' as never)?.map((line) => {
      const { at, row, ...rest } = line as unknown as Line
      const method = rest.httpMethod ?? 'a method'
      return { ...found(rest, row, at), field: 'methods', called: method, method }
    })
  return undefined
}

type Line = {
  readonly at: number
  readonly row: Readonly<Record<string, unknown>>
  readonly routeKey?: string
  readonly httpMethod?: string
  readonly authorizationType?: string
  readonly authorizer?: string
}

const found = (rest: Omit<Line, 'at' | 'row'>, row: Line['row'], at: number) => ({
  at,
  row: Object(row) as Line['row'],
  type: rest.authorizationType,
  authorizer: rest.authorizer,
})

/** The API that something stands in, or is. */
export function apiOf(element: Element | undefined, around: Around): Element | undefined {
  let at = element
  for (let depth = 0; at && depth < 64; depth++) {
    if (at.kind === 'http-api' || at.kind === 'websocket-api' || at.kind === 'rest-api') return at
    at = around.get(at.parent)
  }
  return undefined
}
