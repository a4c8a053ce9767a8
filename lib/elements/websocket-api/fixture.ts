import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigatewayv2:GetApis',
  {
    Items: [
      {
        ApiId: 'h1a2b3',
        Name: 'shop',
        ProtocolType: 'HTTP',
        RouteSelectionExpression: '$request.method $request.path',
      },
      {
        ApiId: 'w1a2b3',
        Name: 'chat',
        ApiEndpoint: 'wss://w1a2b3.execute-api.eu-west-1.amazonaws.com',
        ApiKeySelectionExpression: '$request.header.x-api-key',
        Description: 'Chat of customers',
        ProtocolType: 'WEBSOCKET',
        RouteSelectionExpression: '$request.body.action',
      },
    ],
  },
  [
    {
      id: 'w1a2b3',
      props: {
        routeSelectionExpression: '$request.body.action',
        apiKeySelectionExpression: '$request.header.x-api-key',
        description: 'Chat of customers',
      },
    },
  ],
  [
    [
      {
        Items: [
          {
            RouteKey: '$connect',
            Target: 'integrations/int002',
            AuthorizationType: 'CUSTOM',
            AuthorizerId: 'aut002',
            ApiKeyRequired: true,
          },
          {
            RouteKey: 'send',
            Target: 'integrations/int002',
            AuthorizationType: 'NONE',
            RouteResponseSelectionExpression: '$default',
          },
        ],
      },
      {
        routes: [
          {
            routeKey: '$connect',
            target: 'w1a2b3/int002',
            authorizationType: 'CUSTOM',
            authorizer: 'w1a2b3/aut002',
            apiKeyRequired: true,
          },
          {
            routeKey: 'send',
            target: 'w1a2b3/int002',
            authorizationType: 'NONE',
            routeResponseSelectionExpression: '$default',
          },
        ],
      },
    ],
  ],
  'w1a2b3',
)
