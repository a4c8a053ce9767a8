import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { descendants } from '@/lib/elements/descendants'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { apiOf, GUARDED, guardedIn } from './guards'
import { tokenExample } from './token-example'

/** Methods that change something. */
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE', 'ANY', '$default']
/** Paths that are open by their nature: signing in, answers of others, signs of life. */
const OPEN =
  /(login|log-in|signin|sign-in|signup|sign-up|register|token|auth|oauth|callback|webhook|hook|health|ping|status|public|password)/i

export const apigwOpenRoute = defineRule({
  id: 'apigw-open-route',
  severity: 'warning',
  title: 'A route that changes something is not open beside protected ones',
  why: 'A route without authorization lets anyone call it; where others of the API ask who calls, one that changes something was likely forgotten.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  kind: GUARDED,
  *check(holder, around) {
    const api = apiOf(holder, around)
    if (!api || api.kind === 'websocket-api' || isPrivate(api)) return
    const open = (guardedIn(holder) ?? []).filter(
      ({ type, method, called, row }) =>
        type === 'NONE' &&
        CHANGING.includes(method) &&
        row.apiKeyRequired === undefined &&
        row.type !== 'MOCK' &&
        !OPEN.test(`${called} ${String(holder.kind === 'rest-resource' ? holder.props.pathPart : '')}`),
    )
    if (open.length === 0 || !isGuarded(api, around)) return
    for (const { field, at, called } of open)
      yield {
        field: `${field}.${at}.authorizationType`,
        message: `${holder.name}: ${called} is open to anyone, and other calls of ${api.name} are not. Protect it as well, if that is not meant.`,
      }
  },
  examples: {
    good: [{ says: 'Every route is protected.', design: () => tokenExample() }],
    bad: [
      {
        says: 'Orders are read by those who signed in, and written by anyone.',
        design: () =>
          tokenExample({
            'orders-api': {
              routes: [
                { routeKey: 'GET /orders', target: 'to-work', authorizationType: 'JWT', authorizer: 'who' },
                { routeKey: 'POST /orders', target: 'to-work' },
              ],
            },
          }),
      },
    ],
  },
})

const isPrivate = (api: Element): boolean =>
  isKind(api, 'rest-api') && (read(api, 'endpointType') === 'PRIVATE' || api.props.policy !== undefined)

/** Does some call of the API ask who calls? */
const isGuarded = (api: Element, around: Around): boolean =>
  [api, ...ofKind(descendants(around, api.id), 'rest-resource')].some((one) =>
    guardedIn(one)?.some(({ type }) => type !== undefined && type !== 'NONE'),
  )
