import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read, rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { httpExample, restExample, socketExample } from './api-example'
import type { Guarded } from './guards'
import { apiOf, GUARDED, guardedIn, withGuarded } from './guards'

/** The authorizers that a type of authorization takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  JWT: ['JWT'],
  COGNITO_USER_POOLS: ['COGNITO_USER_POOLS'],
  CUSTOM: ['TOKEN', 'REQUEST'],
}

export const apigwRestAuthorizers = defineRule({
  id: 'apigw-rest-authorizers',
  severity: 'error',
  title: 'A route names an authorizer of the type that it demands',
  why: 'REST APIs take Lambda and user pool authorizers, HTTP APIs JWT and Lambda, WebSocket APIs Lambda on $connect alone; the type of the route and that of its authorizer must agree.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  kind: [...GUARDED, 'api-authorizer'],
  *check(holder, around) {
    if (exist(holder)) return
    if (isKind(holder, 'api-authorizer')) {
      const api = around.get(holder.parent)
      if (api?.kind === 'websocket-api' && read(holder, 'authorizerType') === 'JWT')
        yield {
          field: 'authorizerType',
          message: `${holder.name} is a JWT authorizer, and ${api.name}, a WebSocket API, takes only Lambda authorizers (REQUEST).`,
        }
      return
    }
    for (const guarded of guardedIn(holder) ?? []) {
      const problem = problemOf(guarded, holder, around)
      if (problem === undefined) continue
      yield {
        field: `${guarded.field}.${guarded.at}.authorizer`,
        message: `${holder.name}: ${guarded.called} ${problem}`,
        fix: () => attach(guarded, holder, around),
      }
    }
  },
  examples: {
    good: [
      { says: 'Calls are signed.', design: () => restExample() },
      { says: 'Calls are open.', design: () => httpExample() },
    ],
    bad: [
      {
        says: 'A JWT route without an authorizer.',
        design: () =>
          httpExample(
            {},
            {
              'orders-api': {
                routes: [{ routeKey: 'ANY /{proxy+}', target: 'to-front', authorizationType: 'JWT' }],
              },
            },
          ),
      },
      {
        says: 'Messages of a WebSocket API shall be signed one by one.',
        design: () =>
          socketExample([
            { routeKey: '$connect', authorizationType: 'AWS_IAM' },
            { routeKey: 'send', authorizationType: 'AWS_IAM', target: 'answer' },
          ]),
      },
      {
        says: 'A method wants a user pool, and its authorizer is a function.',
        design: () =>
          restExample(
            { authorizationType: 'COGNITO_USER_POOLS', authorizer: 'who' },
            {},
            make('rest-authorizer', 'who', {
              in: 'partner-api',
              type: 'REQUEST',
              identitySource: 'method.request.header.Authorization',
              authorizerUri: { expression: { 'Fn::ImportValue': 'authorizer-uri' } },
            }),
          ),
      },
    ],
  },
})

function problemOf(guarded: Guarded, holder: Element, around: Around): string | undefined {
  const { type, authorizer, row } = guarded
  const takes = TAKES[type ?? '']
  if (isPastDoor(guarded, holder))
    return 'cannot be guarded by itself: a WebSocket API checks callers on $connect. Set the authorization there.'
  if (!takes) return undefined
  if (row.authorizer === undefined) return `demands ${type} and names no authorizer. Attach one.`
  const named = around.get(authorizer)
  if (isOpen(row.authorizer) || !named) return undefined
  const its = isKind(named, 'rest-authorizer')
    ? read(named, 'type')
    : isKind(named, 'api-authorizer')
      ? read(named, 'authorizerType')
      : undefined
  if (its !== undefined && !takes.includes(its))
    return `demands ${type}, and ${named.name} is of type ${its}. Let them agree.`
  return apiOf(named, around) === apiOf(holder, around)
    ? undefined
    : `names ${named.name}, which belongs to another API.`
}

/** A route of a WebSocket API that callers come to after $connect. */
const isPastDoor = ({ called, type }: Guarded, { kind }: Element): boolean =>
  kind === 'websocket-api' && called !== '$connect' && type !== undefined && type !== 'NONE'

/** Where $connect is guarded, nothing is lost. */
function leaveToConnect({ at, called }: Guarded, holder: Element) {
  const isKept = guardedIn(holder)?.some(
    (one) => one.called === '$connect' && (one.type ?? 'NONE') !== 'NONE',
  )
  const lines = isKind(holder, 'websocket-api') ? rowsOf(holder, 'routes') : undefined
  return isKept && lines
    ? {
        label: `Leave ${called} to the check on $connect`,
        patch: setProps(holder, {
          routes: withRow(lines, at, { authorizationType: undefined, authorizer: undefined }),
        }),
      }
    : undefined
}

/** The only authorizer of the API that fits. */
function attach(guarded: Guarded, holder: Element, around: Around) {
  const { type } = guarded
  if (isPastDoor(guarded, holder)) return leaveToConnect(guarded, holder)
  const beside = around.children(apiOf(holder, around)?.id)
  const fitting = [
    ...ofKind(beside, 'rest-authorizer').filter((one) =>
      TAKES[type ?? '']?.includes(read(one, 'type') ?? ''),
    ),
    ...ofKind(beside, 'api-authorizer').filter((one) =>
      TAKES[type ?? '']?.includes(read(one, 'authorizerType') ?? ''),
    ),
  ]
  const [only] = fitting
  const patch =
    only && fitting.length === 1 ? withGuarded(holder, guarded, { authorizer: only.id }) : undefined
  return patch && { label: `Attach ${only!.name}`, patch }
}
