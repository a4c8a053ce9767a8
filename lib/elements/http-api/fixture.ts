import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigatewayv2:GetApis',
  {
    Items: [
      {
        ApiId: 'h1a2b3',
        Name: 'shop',
        ApiEndpoint: 'https://h1a2b3.execute-api.eu-west-1.amazonaws.com',
        ApiKeySelectionExpression: '$request.header.x-api-key',
        ProtocolType: 'HTTP',
        RouteSelectionExpression: '$request.method $request.path',
        DisableExecuteApiEndpoint: true,
        IpAddressType: 'dualstack',
        CorsConfiguration: { AllowOrigins: ['https://shop.example.com'], AllowMethods: ['GET'], MaxAge: 300 },
        Tags: {},
      },
      {
        ApiId: 'w1a2b3',
        Name: 'chat',
        ProtocolType: 'WEBSOCKET',
        RouteSelectionExpression: '$request.body.action',
      },
    ],
  },
  [
    {
      id: 'h1a2b3',
      props: {
        disableExecuteApiEndpoint: true,
        ipAddressType: 'dualstack',
        corsOrigins: ['https://shop.example.com'],
        corsMethods: ['GET'],
        corsMaxAge: 300,
      },
    },
  ],
  [
    [
      {
        Items: [
          {
            RouteId: 'rt0001',
            RouteKey: 'GET /orders/{id}',
            Target: 'integrations/int001',
            AuthorizationType: 'JWT',
            AuthorizerId: 'aut001',
            AuthorizationScopes: ['orders/read'],
            ApiKeyRequired: false,
          },
          { RouteId: 'rt0002', RouteKey: '$default', AuthorizationType: 'NONE' },
        ],
      },
      {
        routes: [
          {
            routeKey: 'GET /orders/{id}',
            target: 'h1a2b3/int001',
            authorizationType: 'JWT',
            authorizationScopes: ['orders/read'],
            authorizer: 'h1a2b3/aut001',
          },
          { routeKey: '$default', authorizationType: 'NONE' },
        ],
      },
    ],
  ],
  'h1a2b3',
)
