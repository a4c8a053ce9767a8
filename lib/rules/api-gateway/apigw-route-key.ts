import { setProps } from '@/lib/design/patch'
import type { Fix } from '../define'
import { rowsOf, withoutRow, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { httpExample } from './api-example'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']
/** The form that AWS checks each part of a path against. */
const PART = /^(\{[\w.:-]+\+?\}|[\w.:-]+)$/

export const apigwRouteKey = defineRule({
  id: 'apigw-route-key',
  severity: 'error',
  title: 'A route of an HTTP API is a method and a path',
  why: 'A path variable fills a whole part of the path, {name}; {name+} takes all the rest and comes last; each key stands once.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
  kind: 'http-api',
  *check(api) {
    const lines = rowsOf(api, 'routes') ?? []
    const seen = new Set<string>()
    for (const { at, routeKey } of lines) {
      if (routeKey === undefined) continue
      const isTwice = seen.has(routeKey)
      seen.add(routeKey)
      const better = betterKey(routeKey)
      const refused = isTwice ? 'stands twice. Remove one of the two.' : problemOf(routeKey)
      const problem = refused ?? doubtOf(routeKey)
      if (problem === undefined) continue
      yield {
        field: `routes.${at}.routeKey`,
        message: `${api.name}: route ${routeKey} ${problem}`,
        ...(refused === undefined && { severity: 'warning' }),
        fix: (): Fix | undefined => {
          if (isTwice)
            return { label: 'Remove the second', patch: setProps(api, { routes: withoutRow(lines, at) }) }
          return better === undefined || lines.some((line) => line.routeKey === better)
            ? undefined
            : {
                label: `Use ${better}`,
                patch: setProps(api, { routes: withRow(lines, at, { routeKey: better }) }),
              }
        },
      }
    }
  },
  examples: {
    good: [
      { says: 'A greedy variable at the end.', design: () => httpExample() },
      { says: 'A colon inside a word.', design: () => withRoute('POST /orders:import') },
    ],
    bad: [
      'GET /orders/:id',
      'GET /orders/o-{id}',
      'GET /orders/{id}.json',
      'GET /{proxy+}/orders',
      'GET /orders/*',
      'FETCH /orders',
    ].map((routeKey) => ({ says: `The route ${routeKey}.`, design: () => withRoute(routeKey) })),
  },
})

const withRoute = (routeKey: string) =>
  httpExample(
    {},
    {
      'orders-api': {
        routes: [
          { routeKey: 'ANY /{proxy+}', target: 'to-front' },
          { routeKey, target: 'to-front' },
        ],
      },
    },
  )

function problemOf(routeKey: string): string | undefined {
  const [method = '', path = ''] = routeKey.split(' ')
  if (routeKey.startsWith('$')) return undefined
  if (!METHODS.includes(method))
    return `begins with ${method}, which is no method. Use one of ${METHODS.join(', ')}.`
  const parts = path.split('/').slice(1)
  for (const [at, part] of parts.entries()) {
    if (/[{}]/.test(part) && !/^\{[^{}]+\}$/.test(part))
      return `has a variable inside ${part}. A variable fills a whole part of the path.`
    if (/^\{.+\+\}$/.test(part) && at < parts.length - 1)
      return `goes on after ${part}, which takes all the rest. Put it last.`
    if (part !== '' && !PART.test(part))
      return `has ${part} in its path. AWS takes letters, digits, and . _ - : there, and variables such as {id}.`
  }
  return undefined
}

/** AWS takes a word with a colon before it, word for word; other routers write variables so. */
function doubtOf(routeKey: string): string | undefined {
  const word = /\/(:\w+)(?=\/|$)/.exec(routeKey)?.[1]
  return word && `takes ${word} word for word. If a variable is meant, write {${word.slice(1)}}.`
}

/** The same with variables as AWS writes them. */
function betterKey(routeKey: string): string | undefined {
  const better = routeKey.replace(/\/:(\w+)(?=\/|$)/g, '/{$1}')
  return better === routeKey || problemOf(better) !== undefined ? undefined : better
}
