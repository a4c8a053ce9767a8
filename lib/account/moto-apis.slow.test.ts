import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import { startMoto } from './moto'
import { buildApis } from './moto-apis'
import { read } from './moto-read'

/**
 * APIs and user pools of a moto account. moto has no GetAuthorizers of apigatewayv2 and forgets the VPC link of a REST
 * integration; both are covered by fixtures of their kinds.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let notices: readonly { readonly message: string }[]
let ids: Awaited<ReturnType<typeof buildApis>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  ids = await buildApis(moto.url)
  ;({ design, notices } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const seen = (id: string) => {
  const { kind, name, parent, props, tags } = design.elements[id]!
  return { kind, name, parent, props, ...(tags && { tags }) }
}
const HOME = '123456789012/eu-west-1'

test('the user pool and its client, without the secret', () => {
  expect(seen(ids.pool)).toMatchObject({
    kind: 'user-pool',
    name: 'people',
    parent: HOME,
    props: { autoVerifiedAttributes: ['email'], mfaConfiguration: 'OFF' },
  })
  expect(seen(`${ids.pool}/${ids.client}`)).toMatchObject({
    kind: 'user-pool-client',
    name: 'web',
    parent: ids.pool,
    props: { generateSecret: true, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
  })
  expect(JSON.stringify(design)).not.toContain(ids.secret)
})

test('the REST API, its resources one in the other, and their methods', () => {
  expect(seen(ids.rest)).toMatchObject({
    kind: 'rest-api',
    name: 'orders',
    parent: HOME,
    tags: { team: 'shop' },
    props: {
      endpointType: 'REGIONAL',
      methods: [
        {
          httpMethod: 'GET',
          authorizationType: 'NONE',
          type: 'HTTP_PROXY',
          integrationHttpMethod: 'GET',
          uri: 'https://www.example.com',
        },
      ],
    },
  })
  expect(seen(`${ids.rest}/${ids.resource}`)).toEqual({
    kind: 'rest-resource',
    name: '/orders',
    parent: ids.rest,
    props: { pathPart: 'orders' },
  })
  expect(seen(`${ids.rest}/${ids.inner}`)).toMatchObject({
    name: '/orders/{id}',
    parent: `${ids.rest}/${ids.resource}`,
    props: {
      pathPart: '{id}',
      methods: [{ httpMethod: 'GET', authorizer: `${ids.rest}/${ids.authorizer}` }],
    },
  })
})

test('its authorizer, stage, deployment and VPC link', () => {
  expect(seen(`${ids.rest}/${ids.authorizer}`)).toMatchObject({
    kind: 'rest-authorizer',
    name: 'people',
    parent: ids.rest,
    props: { type: 'COGNITO_USER_POOLS', userPools: [ids.pool] },
  })
  expect(seen(`${ids.rest}/prod`)).toMatchObject({
    kind: 'rest-stage',
    parent: ids.rest,
    props: { stageName: 'prod', deployment: `${ids.rest}/${ids.deployment}` },
  })
  expect(seen(`${ids.rest}/${ids.deployment}`)).toMatchObject({ kind: 'rest-deployment', parent: ids.rest })
  expect(seen(ids.restLink)).toMatchObject({ kind: 'rest-vpc-link', name: 'inner' })
})

test('the HTTP API, its route, integration and stage, and the WebSocket API beside it', () => {
  expect(seen(ids.http)).toMatchObject({
    kind: 'http-api',
    name: 'shop',
    parent: HOME,
    props: {
      corsOrigins: ['*'],
      routes: [{ routeKey: 'GET /orders/{id}', target: `${ids.http}/${ids.integration}` }],
    },
  })
  expect(seen(`${ids.http}/${ids.integration}`)).toMatchObject({
    kind: 'api-integration',
    parent: ids.http,
    props: { integrationType: 'HTTP_PROXY', integrationUri: 'https://www.example.com' },
  })
  expect(seen(`${ids.http}/$default`)).toMatchObject({
    kind: 'api-stage',
    parent: ids.http,
    props: { stageName: '$default', autoDeploy: true },
  })
  expect(seen(ids.chat)).toMatchObject({
    kind: 'websocket-api',
    props: { routeSelectionExpression: '$request.body.action' },
  })
})

test('the custom domain and what it leads to', () => {
  expect(seen('api.example.com')).toMatchObject({
    kind: 'api-domain',
    props: {
      domainName: 'api.example.com',
      endpointType: 'REGIONAL',
      mappings: [{ api: ids.http, stage: `${ids.http}/$default`, apiMappingKey: 'v1' }],
    },
  })
})

test('only what moto cannot answer is told', () => {
  const told = notices.map(({ message }) => message).filter((message) => /apigateway|cognito/.test(message))
  expect(told).toEqual([expect.stringContaining('apigatewayv2:GetAuthorizers in eu-west-1 failed')])
})
