import { descendants } from '@/lib/elements/descendants'
import { read, rowsOf } from '@/lib/elements/read'
import { designOf, make } from '../example'
import { inside, of, perParent } from './count'
import type { Limit } from './define'
import { defineQuota, limitOf } from './define'
import { many, region } from './example'

const REST =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html'
const HTTP = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html'
const WEBSOCKET =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html'

const split = 'use {proxy+}, or split the API'

const limits: readonly Limit[] = [
  limitOf({
    key: 'routes-per-http-api',
    label: 'Routes per HTTP API',
    noun: 'routes',
    scope: 'an HTTP API',
    value: 300,
    instead: split,
    of: 'http-api',
    *uses(api) {
      yield inside(api, rowsOf(api, 'routes')?.length ?? 0, { field: 'routes' })
    },
  }),
  limitOf({
    key: 'routes-per-websocket-api',
    label: 'Routes per WebSocket API',
    noun: 'routes',
    scope: 'a WebSocket API',
    value: 300,
    instead: 'split the API',
    source: WEBSOCKET,
    of: 'websocket-api',
    *uses(api) {
      yield inside(api, rowsOf(api, 'routes')?.length ?? 0, { field: 'routes' })
    },
  }),
  limitOf({
    key: 'resources-per-rest-api',
    label: 'Resources per REST API',
    noun: 'resources',
    scope: 'a REST API',
    value: 300,
    instead: split,
    source: REST,
    of: 'rest-api',
    *uses(api, around) {
      yield of(descendants(around, api.id).filter(({ kind }) => kind === 'rest-resource'))
    },
    atMost: (around) => around.all('rest-resource').length,
  }),
  limitOf({
    key: 'authorizers-per-http-api',
    label: 'Authorizers per HTTP API',
    noun: 'authorizers',
    scope: 'an HTTP API',
    value: 10,
    instead: 'let routes share one',
    ...perParent('http-api', ['api-authorizer']),
  }),
  limitOf({
    key: 'authorizers-per-websocket-api',
    label: 'Authorizers per WebSocket API',
    noun: 'authorizers',
    scope: 'a WebSocket API',
    value: 10,
    instead: 'let routes share one',
    source: WEBSOCKET,
    ...perParent('websocket-api', ['api-authorizer']),
  }),
  limitOf({
    key: 'authorizers-per-rest-api',
    label: 'Authorizers per REST API',
    noun: 'authorizers',
    scope: 'a REST API',
    value: 10,
    instead: 'let methods share one',
    source: REST,
    ...perParent('rest-api', ['rest-authorizer']),
  }),
  limitOf({
    key: 'audiences-per-authorizer',
    label: 'Audiences per JWT authorizer',
    noun: 'audiences',
    scope: 'an authorizer',
    value: 50,
    fixed: true,
    instead: 'use a further authorizer',
    of: 'api-authorizer',
    *uses(authorizer) {
      yield inside(authorizer, read(authorizer, 'audience')?.length ?? 0, { field: 'audience' })
    },
  }),
]

const shop = (count: number) => [
  make('http-api', 'shop', {
    in: 'here',
    routes: many(count, (at) => ({ routeKey: `GET /item-${at}`, target: 'orders' })),
  }),
  make('api-integration', 'orders', {
    in: 'shop',
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'GET',
    integrationUri: 'https://orders.example.com',
  }),
  make('api-stage', 'live', { in: 'shop', stageName: '$default', autoDeploy: true }),
]

export const apigwRouteQuota = defineQuota({
  id: 'apigw-route-quota',
  severity: 'warning',
  title: 'An API has at most 300 routes or resources, and 10 authorizers, by default',
  why: 'A route with {proxy+} stands for all paths below it. A JWT authorizer takes 50 audiences.',
  source: HTTP,
  limits,
  examples: {
    good: [
      {
        says: 'One route for all items.',
        design: () => designOf(region, ...shop(1)),
      },
    ],
    bad: [
      {
        says: '400 routes do not fit by default.',
        design: () => designOf(region, ...shop(400)),
      },
    ],
  },
})
