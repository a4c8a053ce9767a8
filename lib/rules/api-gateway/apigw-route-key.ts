import { setProps } from '@/lib/design/patch'
import type { Fix } from '../define'
import { rowsOf, withoutRow, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { httpExample } from './api-example'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']

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
      const problem = isTwice ? 'stands twice. Remove one of the two.' : problemOf(routeKey)
      if (problem === undefined) continue
      yield {
        field: `routes.${at}.routeKey`,
        message: `${api.name}: route ${routeKey} ${problem}`,
        fix: (): Fix | undefined => {
          if (isTwice)
            return { label: 'Remove the second', patch: setProps(api, { routes: withoutRow(lines, at) }) }
          return better === undefined || seen.has(better)
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
    good: [{ says: 'A greedy variable at the end.', design: () => httpExample() }],
    bad: ['GET /orders/:id', 'GET /orders/o-{id}', 'GET /{proxy+}/orders', 'FETCH /orders'].map(
      (routeKey) => ({
        says: `${routeKey} is no route.`,
        design: () =>
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
          ),
      }),
    ),
  },
})

function problemOf(routeKey: string): string | undefined {
  const [method = '', path = ''] = routeKey.split(' ')
  if (routeKey.startsWith('$')) return undefined
  if (!METHODS.includes(method))
    return `begins with ${method}, which is no method. Use one of ${METHODS.join(', ')}.`
  const parts = path.split('/').slice(1)
  for (const [at, part] of parts.entries()) {
    if (/^:\w+$/.test(part)) return `names ${part} word for word. A variable is written {${part.slice(1)}}.`
    if (/[{}]/.test(part) && !/^\{[^{}]+\}$/.test(part))
      return `has a variable inside ${part}. A variable fills a whole part of the path.`
    if (/^\{.+\+\}$/.test(part) && at < parts.length - 1)
      return `goes on after ${part}, which takes all the rest. Put it last.`
  }
  return undefined
}

/** The same with variables as AWS writes them. */
function betterKey(routeKey: string): string | undefined {
  const better = routeKey.replace(/\/:(\w+)(?=\/|$)/g, '/{$1}')
  return better === routeKey || problemOf(better) !== undefined ? undefined : better
}
