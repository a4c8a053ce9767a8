import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { readTemplate } from './read'
import { writeTemplates } from './write'

const TEMPLATE = `
Resources:
  Work:
    Type: AWS::Lambda::Function
    Properties: { Code: { ZipFile: x }, Role: 'arn:aws:iam::111122223333:role/work', Handler: i.h, Runtime: nodejs22.x }
  Pool: { Type: AWS::Cognito::UserPool, Properties: { UserPoolName: people, UserPoolTags: { team: shop } } }
  Web: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: !Ref Pool, ClientName: web } }
  Login: { Type: AWS::Cognito::UserPoolDomain, Properties: { UserPoolId: !Ref Pool, Domain: shop-login } }
  Inner: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Scheme: internal, Subnets: [subnet-0a11] } }
  Link:
    Type: AWS::ApiGateway::VpcLink
    Properties: { Name: link, TargetArns: [!Sub 'arn:aws:elasticloadbalancing:\${AWS::Region}:\${AWS::AccountId}:loadbalancer/\${Inner.LoadBalancerFullName}'] }
  Rest:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: orders, EndpointConfiguration: { Types: [PRIVATE], VpcEndpointIds: [vpce-0a11] } }
  Orders: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Rest, ParentId: !GetAtt Rest.RootResourceId, PathPart: orders } }
  Order: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Rest, ParentId: !Ref Orders, PathPart: '{id}' } }
  Root:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: !Ref Rest, ResourceId: !GetAtt Rest.RootResourceId, HttpMethod: OPTIONS, AuthorizationType: NONE, Integration: { Type: MOCK } }
  GetOrder:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Rest
      ResourceId: !Ref Order
      HttpMethod: GET
      AuthorizationType: COGNITO_USER_POOLS
      AuthorizerId: !Ref People
      RequestParameters: { method.request.path.id: true }
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        Uri: !Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Work.Arn}/invocations'
  PutOrder:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Rest
      ResourceId: !Ref Order
      HttpMethod: PUT
      Integration:
        Type: HTTP_PROXY
        Uri: http://inner.example.com
        ConnectionType: VPC_LINK
        ConnectionId: '\${stageVariables.link}'
  People: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Rest, Name: people, Type: COGNITO_USER_POOLS, ProviderARNs: [!GetAtt Pool.Arn] } }
  Made: { Type: AWS::ApiGateway::Deployment, DependsOn: [Root, GetOrder, PutOrder], Properties: { RestApiId: !Ref Rest } }
  Prod: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Rest, DeploymentId: !Ref Made, StageName: !Sub '\${AWS::Region}' } }
  Http: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: ['*'] } } }
  Chat: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
  Jwt:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties:
      ApiId: !Ref Http
      Name: jwt
      AuthorizerType: JWT
      JwtConfiguration:
        Issuer: !Sub 'https://cognito-idp.\${AWS::Region}.amazonaws.com/\${Pool}'
        Audience: [!Ref Web, other-app]
  Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Http, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Work.Arn, PayloadFormatVersion: '2.0' } }
  Map:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Http, IntegrationType: HTTP_PROXY, IntegrationUri: !ImportValue CloudMap, ConnectionType: VPC_LINK, ConnectionId: !ImportValue Link, TlsConfig: { ServerNameToVerify: a.example.com } }
  List:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Http, RouteKey: GET /orders, AuthorizationType: JWT, AuthorizerId: !Ref Jwt, AuthorizationScopes: [orders/read], Target: !Join [/, [integrations, !Ref Call]] }
  Rest2: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Http, RouteKey: $default, Target: !Sub 'integrations/\${Map}' } }
  Odd: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Http, RouteKey: GET /odd, Target: !ImportValue Target } }
  Auto: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Http, StageName: $default, AutoDeploy: true } }
  Own:
    Type: AWS::ApiGatewayV2::DomainName
    Properties: { DomainName: api.example.com, DomainNameConfigurations: [{ CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/a', EndpointType: REGIONAL }] }
  Mapped: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref Own, ApiId: !Ref Http, Stage: !Ref Auto } }
  Plain: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref Own, ApiId: !Ref Chat, Stage: prod, ApiMappingKey: chat } }
`

function opened(text: string) {
  const result = readTemplate(text)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

describe('APIs of a template', () => {
  const { design, problems, carried } = opened(TEMPLATE)

  test('all of it is understood', () => {
    expect(problems).toEqual([])
    expect(carried.filter(({ reason }) => !reason.includes('known only when'))).toEqual([])
  })

  test.each([
    ['Pool', 'user-pool', undefined, { domains: [{ domain: 'shop-login' }] }],
    ['Web', 'user-pool-client', 'Pool', {}],
    [
      'Rest',
      'rest-api',
      undefined,
      { endpointType: 'PRIVATE', methods: [{ logicalId: 'Root', httpMethod: 'OPTIONS' }] },
    ],
    ['Link', 'rest-vpc-link', undefined, { targets: ['Inner'] }],
    ['Orders', 'rest-resource', 'Rest', { pathPart: 'orders' }],
    [
      'Order',
      'rest-resource',
      'Orders',
      {
        methods: [
          { httpMethod: 'GET', function: 'Work', authorizer: 'People' },
          { httpMethod: 'PUT', connectionId: '${stageVariables.link}', uri: 'http://inner.example.com' },
        ],
      },
    ],
    ['People', 'rest-authorizer', 'Rest', { userPools: ['Pool'] }],
    ['Prod', 'rest-stage', 'Rest', { deployment: 'Made', stageName: { expression: {} } }],
    [
      'Http',
      'http-api',
      undefined,
      {
        corsOrigins: ['*'],
        routes: [
          { routeKey: 'GET /orders', target: 'Call', authorizer: 'Jwt' },
          { routeKey: '$default', target: 'Map' },
          { routeKey: 'GET /odd', target: { expression: { 'Fn::ImportValue': 'Target' } } },
        ],
      },
    ],
    ['Chat', 'websocket-api', undefined, { routeSelectionExpression: '$request.body.action' }],
    [
      'Jwt',
      'api-authorizer',
      'Http',
      { userPool: 'Pool', audience: ['Web', { expression: { 'Fn::Sub': 'other-app' } }] },
    ],
    ['Call', 'api-integration', 'Http', { function: 'Work' }],
    [
      'Map',
      'api-integration',
      'Http',
      { integrationUri: { expression: {} }, tlsServerName: 'a.example.com' },
    ],
    [
      'Own',
      'api-domain',
      undefined,
      {
        mappings: [
          { api: 'Http', stage: 'Auto' },
          { api: 'Chat', stageName: 'prod', apiMappingKey: 'chat' },
        ],
      },
    ],
  ])('%s is a %s', (id, kind, parent, props) => {
    expect(design.elements[id]).toMatchObject({ kind, props, ...(parent !== undefined && { parent }) })
  })

  test('it is written as it was, and read again the same', () => {
    const [template] = writeTemplates(design, 'apis')
    expect(template!.problems).toEqual([])
    const { Resources } = template!.body
    expect(Resources.Link!.Properties!.TargetArns).toEqual([{ 'Fn::GetAtt': ['Inner', 'LoadBalancerArn'] }])
    expect(Resources.Order!.Properties).toEqual({
      RestApiId: { Ref: 'Rest' },
      ParentId: { Ref: 'Orders' },
      PathPart: '{id}',
    })
    expect(Resources.Orders!.Properties!.ParentId).toEqual({ 'Fn::GetAtt': ['Rest', 'RootResourceId'] })
    expect(Resources.Root!.Properties).toMatchObject({
      ResourceId: { 'Fn::GetAtt': ['Rest', 'RootResourceId'] },
      RestApiId: { Ref: 'Rest' },
    })
    expect(Resources.GetOrder!.Properties!.Integration).toMatchObject({
      Uri: { 'Fn::Sub': expect.stringContaining('functions/${Work.Arn}/invocations') },
    })
    expect(Resources.PutOrder!.Properties!.Integration).toMatchObject({
      ConnectionId: '${stageVariables.link}',
    })
    expect(Resources.Made!.DependsOn).toEqual(['GetOrder', 'PutOrder', 'Root'])
    expect(Resources.List!.Properties!.Target).toEqual({ 'Fn::Sub': 'integrations/${Call}' })
    expect(Resources.Odd!.Properties!.Target).toEqual({ 'Fn::ImportValue': 'Target' })
    expect(Resources.Jwt!.Properties!.JwtConfiguration).toEqual({
      Issuer: { 'Fn::GetAtt': ['Pool', 'ProviderURL'] },
      Audience: [{ Ref: 'Web' }, 'other-app'],
    })
    expect(Resources.Own!.Properties!.DomainNameConfigurations).toEqual([
      { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/a', EndpointType: 'REGIONAL' },
    ])
    expect(Resources.Plain!.Properties).toMatchObject({ Stage: 'prod', ApiId: { Ref: 'Chat' } })
    const again = opened(JSON.stringify(template!.body))
    expect(propsOf(again.design)).toEqual(propsOf(design))
  })
})

const propsOf = ({ elements }: Design) =>
  Object.fromEntries(Object.values(elements).map(({ id, kind, props }) => [id, { kind, props }]))
