import * as rest from '@aws-sdk/client-api-gateway'
import * as v2 from '@aws-sdk/client-apigatewayv2'
import * as cognito from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import { startMoto } from './moto'
import { read } from './moto-read'

/**
 * APIs and user pools of a moto account. moto has no GetAuthorizers of apigatewayv2 and forgets the VPC link of a REST
 * integration; both are covered by fixtures of their kinds.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let notices: readonly { readonly message: string }[]
let ids: Awaited<ReturnType<typeof build>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  ids = await build(moto.url)
  ;({ design, notices } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

async function build(endpoint: string) {
  const config = { endpoint, region: 'eu-west-1' }
  const pools = new cognito.CognitoIdentityProviderClient(config)
  const first = new rest.APIGatewayClient(config)
  const second = new v2.ApiGatewayV2Client(config)
  const pool = await buildPool(pools)
  return { ...pool, ...(await buildRest(first, pool.pool)), ...(await buildHttp(second)) }
}

async function buildPool(client: cognito.CognitoIdentityProviderClient) {
  const { UserPool } = await client.send(
    new cognito.CreateUserPoolCommand({
      PoolName: 'people',
      AutoVerifiedAttributes: ['email'],
      MfaConfiguration: 'OFF',
    }),
  )
  const pool = UserPool!.Id!
  const { UserPoolClient } = await client.send(
    new cognito.CreateUserPoolClientCommand({
      UserPoolId: pool,
      ClientName: 'web',
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    }),
  )
  return { pool, client: UserPoolClient!.ClientId!, secret: UserPoolClient!.ClientSecret! }
}

async function buildRest(client: rest.APIGatewayClient, pool: string) {
  const api = await client.send(
    new rest.CreateRestApiCommand({
      name: 'orders',
      endpointConfiguration: { types: ['REGIONAL'] },
      tags: { team: 'shop' },
    }),
  )
  const restApiId = api.id!
  const { items } = await client.send(new rest.GetResourcesCommand({ restApiId }))
  const resource = await client.send(
    new rest.CreateResourceCommand({ restApiId, parentId: items![0]!.id, pathPart: 'orders' }),
  )
  const inner = await client.send(
    new rest.CreateResourceCommand({ restApiId, parentId: resource.id, pathPart: '{id}' }),
  )
  const authorizer = await client.send(
    new rest.CreateAuthorizerCommand({
      restApiId,
      name: 'people',
      type: 'COGNITO_USER_POOLS',
      providerARNs: [`arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${pool}`],
      identitySource: 'method.request.header.Authorization',
    }),
  )
  const method = async (resourceId: string | undefined, httpMethod: string, authorizerId?: string) => {
    const authorizationType = authorizerId ? 'COGNITO_USER_POOLS' : 'NONE'
    await client.send(
      new rest.PutMethodCommand({ restApiId, resourceId, httpMethod, authorizationType, authorizerId }),
    )
    await client.send(
      new rest.PutIntegrationCommand({
        restApiId,
        resourceId,
        httpMethod,
        type: 'HTTP_PROXY',
        integrationHttpMethod: 'GET',
        uri: 'https://www.example.com',
      }),
    )
  }
  await method(items![0]!.id, 'GET')
  await method(inner.id, 'GET', authorizer.id)
  const deployment = await client.send(new rest.CreateDeploymentCommand({ restApiId, stageName: 'prod' }))
  const link = await client.send(
    new rest.CreateVpcLinkCommand({
      name: 'inner',
      targetArns: ['arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/inner/0a11'],
    }),
  )
  return {
    rest: restApiId,
    resource: resource.id!,
    inner: inner.id!,
    authorizer: authorizer.id!,
    deployment: deployment.id!,
    restLink: link.id!,
  }
}

async function buildHttp(client: v2.ApiGatewayV2Client) {
  const { ApiId } = await client.send(
    new v2.CreateApiCommand({
      Name: 'shop',
      ProtocolType: 'HTTP',
      CorsConfiguration: { AllowOrigins: ['*'] },
    }),
  )
  const chat = await client.send(
    new v2.CreateApiCommand({
      Name: 'chat',
      ProtocolType: 'WEBSOCKET',
      RouteSelectionExpression: '$request.body.action',
    }),
  )
  const integration = await client.send(
    new v2.CreateIntegrationCommand({
      ApiId,
      IntegrationType: 'HTTP_PROXY',
      IntegrationMethod: 'ANY',
      IntegrationUri: 'https://www.example.com',
      PayloadFormatVersion: '1.0',
    }),
  )
  const target = `integrations/${integration.IntegrationId}`
  await client.send(new v2.CreateRouteCommand({ ApiId, RouteKey: 'GET /orders/{id}', Target: target }))
  await client.send(new v2.CreateStageCommand({ ApiId, StageName: '$default', AutoDeploy: true }))
  await client.send(
    new v2.CreateDomainNameCommand({
      DomainName: 'api.example.com',
      DomainNameConfigurations: [{ EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' }],
    }),
  )
  await client.send(
    new v2.CreateApiMappingCommand({
      ApiId,
      DomainName: 'api.example.com',
      Stage: '$default',
      ApiMappingKey: 'v1',
    }),
  )
  return { http: ApiId!, chat: chat.ApiId!, integration: integration.IntegrationId! }
}

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
