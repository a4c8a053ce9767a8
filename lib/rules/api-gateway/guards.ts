import type { Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rowsOf, withRow } from '@/lib/elements/read'

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
    return rowsOf(element, 'routes')?.map((line) => {
      const { at, row, ...rest }: Line = line
      const key = rest.routeKey ?? 'a route'
      return { ...found(rest, row, at), field: 'routes', called: key, method: key.split(' ')[0] ?? key }
    })
  if (isKind(element, 'rest-api') || isKind(element, 'rest-resource'))
    return rowsOf(element, 'methods')?.map((line) => {
      const { at, row, ...rest }: Line = line
      const method = rest.httpMethod ?? 'a method'
      return { ...found(rest, row, at), field: 'methods', called: method, method }
    })
  return undefined
}

/** Some values of one route or method changed. Fails: undefined when the list is not known. */
export function withGuarded(
  holder: Element,
  { at, field }: Pick<Guarded, 'at' | 'field'>,
  values: Readonly<Record<string, unknown>>,
): Patch | undefined {
  const lines =
    isKind(holder, 'http-api') || isKind(holder, 'websocket-api')
      ? rowsOf(holder, 'routes')
      : isKind(holder, 'rest-api') || isKind(holder, 'rest-resource')
        ? rowsOf(holder, 'methods')
        : undefined
  return lines && setProps(holder, { [field]: withRow(lines, at, values) })
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
