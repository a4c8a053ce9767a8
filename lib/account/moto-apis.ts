import * as rest from '@aws-sdk/client-api-gateway'
import * as v2 from '@aws-sdk/client-apigatewayv2'
import * as cognito from '@aws-sdk/client-cognito-identity-provider'
import { accountAt } from './moto'

/** For tests: a user pool and an API of each sort, with all that belongs to them. */
export async function buildApis(endpoint: string) {
  const config = accountAt(endpoint)
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
