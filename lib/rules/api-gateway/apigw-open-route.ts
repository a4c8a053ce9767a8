import type { Element, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { holdersOf, methodsOf, rowsIn } from '@/lib/elements/rest-api/methods'
import { make } from '../example'
import { defineRule } from '../define'
import { restExample } from './api-example'
import { guardedIn } from './guards'
import { tokenExample } from './token-example'

/** Methods that change something. A route $default is left out: it is often the page that an API is used from. */
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE', 'ANY']
/** Paths that are open by their nature: signing in, answers of others, signs of life. */
const OPEN =
  /(login|log-in|signin|sign-in|signup|sign-up|register|token|auth|oauth|callback|hook|health|ping|status|public|password)/i
/** So many are named. */
const NAMED = 3

export const apigwOpenRoute = defineRule({
  id: 'apigw-open-route',
  severity: 'warning',
  title: 'A route that changes something is not open beside protected ones',
  why: 'A route without authorization lets anyone call it; where others of the API ask who calls, one that changes something was likely forgotten.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  kind: ['http-api', 'rest-api'],
  *check(api, around) {
    if (isPrivate(api)) return
    const doors = doorsOf(api, around) ?? []
    if (!doors.some(({ type }) => type !== undefined && type !== 'NONE')) return
    const open = doors.filter(
      ({ called, method, type, isHarmless }) =>
        type === 'NONE' && !isHarmless && CHANGING.includes(method) && !OPEN.test(called),
    )
    if (open.length === 0) return
    const [first] = open
    const more = open.length - NAMED
    const names = open.slice(0, NAMED).map(({ called }) => called)
    yield {
      ...(first?.field !== undefined && { field: first.field }),
      message: `${api.name}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${open.length > 1 ? 'are' : 'is'} open to anyone, and other calls are not. Protect ${open.length > 1 ? 'them' : 'it'} as well, if that is not meant.`,
    }
  },
  examples: {
    good: [
      { says: 'Every route is protected.', design: () => tokenExample() },
      {
        says: 'What is open tells where users sign in.',
        design: () =>
          tokenExample({
            'orders-api': {
              routes: [
                { routeKey: 'GET /orders', target: 'to-work', authorizationType: 'JWT', authorizer: 'who' },
                { routeKey: 'POST /login', target: 'to-work' },
                { routeKey: '$default', target: 'to-work' },
              ],
            },
          }),
      },
    ],
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
      {
        says: 'A resource of a REST API was forgotten.',
        design: () =>
          restExample(
            {},
            {},
            make('rest-resource', 'refunds', {
              in: 'partner-api',
              pathPart: 'refunds',
              methods: [
                {
                  httpMethod: 'POST',
                  authorizationType: 'NONE',
                  type: 'HTTP_PROXY',
                  integrationHttpMethod: 'POST',
                  uri: 'https://refunds.partner.example/',
                },
              ],
            }),
          ),
      },
    ],
  },
})

type Opened = {
  readonly called: string
  readonly method: string
  readonly type: string | undefined
  /** It asks for a key, or answers by itself. */
  readonly isHarmless: boolean
  readonly field: string | undefined
}

/** Everything of an API that can be called. */
function doorsOf(api: Element, around: Around): readonly Opened[] | undefined {
  if (
    isKind(api, 'rest-api') &&
    !holdersOf(api, around).some(({ props }) => rowsIn(props.methods).some(isOpen))
  )
    return undefined
  if (isKind(api, 'rest-api'))
    return methodsOf({ around }, api)?.map((row) => ({
      called: `${row.httpMethod ?? 'a method'} ${row.path}`,
      method: row.httpMethod ?? '',
      type: row.authorizationType,
      isHarmless: Object(row.row).apiKeyRequired !== undefined || row.type === 'MOCK',
      field: row.holder === api ? `${row.field}.authorizationType` : undefined,
    }))
  return guardedIn(api)?.map(({ called, method, type, at, field }) => ({
    called,
    method,
    type,
    isHarmless: false,
    field: `${field}.${at}.authorizationType`,
  }))
}

const isOpen = (row: Row): boolean => (known(row.authorizationType) ?? 'NONE') === 'NONE'

const isPrivate = (api: Element): boolean =>
  isKind(api, 'rest-api') && (read(api, 'endpointType') === 'PRIVATE' || api.props.policy !== undefined)
