import { fixtureOf } from '../fixture'

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'arn:aws:execute-api:eu-west-1:111122223333:r1a2b3/*',
      Condition: { StringEquals: { 'aws:sourceVpce': 'vpce-0a88' } },
    },
  ],
}

export const fixture = fixtureOf(
  'apigateway:GetRestApis',
  {
    items: [
      {
        id: 'r1a2b3',
        name: 'orders',
        description: 'Orders of partners',
        createdDate: new Date('2026-11-21T10:00:00Z'),
        apiKeySource: 'HEADER',
        endpointConfiguration: {
          types: ['PRIVATE'],
          vpcEndpointIds: ['vpce-0a88'],
          ipAddressType: 'dualstack',
        },
        // As AWS answers it: the JSON escaped once more.
        policy: JSON.stringify(POLICY).replaceAll('"', '\\"').replaceAll('/', '\\/'),
        disableExecuteApiEndpoint: false,
        rootResourceId: 'root01',
        tags: { team: 'shop' },
      },
      {
        id: 'r1a2b4',
        name: 'plain',
        apiKeySource: 'HEADER',
        endpointConfiguration: { types: ['EDGE'] },
        disableExecuteApiEndpoint: true,
        securityPolicy: 'TLS_1_0',
      },
    ],
  },
  [
    {
      id: 'r1a2b3',
      props: {
        endpointType: 'PRIVATE',
        vpcEndpoints: ['vpce-0a88'],
        ipAddressType: 'dualstack',
        policy: POLICY,
        disableExecuteApiEndpoint: false,
        apiKeySourceType: 'HEADER',
        description: 'Orders of partners',
      },
    },
    {
      id: 'r1a2b4',
      props: {
        endpointType: 'EDGE',
        disableExecuteApiEndpoint: true,
        securityPolicy: 'TLS_1_0',
        apiKeySourceType: 'HEADER',
      },
    },
  ],
  [
    [
      {
        items: [
          { id: 'res001', path: '/orders', pathPart: 'orders', parentId: 'root01' },
          {
            id: 'root01',
            path: '/',
            resourceMethods: {
              OPTIONS: {
                httpMethod: 'OPTIONS',
                authorizationType: 'NONE',
                methodIntegration: {
                  type: 'MOCK',
                  requestTemplates: { 'application/json': '{"statusCode": 200}' },
                },
              },
              GET: {
                httpMethod: 'GET',
                authorizationType: 'CUSTOM',
                authorizerId: 'auth01',
                methodIntegration: { type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'https://www.example.com' },
              },
            },
          },
        ],
      },
      {
        methods: [
          {
            httpMethod: 'OPTIONS',
            authorizationType: 'NONE',
            type: 'MOCK',
            requestTemplates: { 'application/json': '{"statusCode": 200}' },
          },
          {
            httpMethod: 'GET',
            authorizationType: 'CUSTOM',
            authorizer: 'r1a2b3/auth01',
            type: 'HTTP_PROXY',
            integrationHttpMethod: 'GET',
            uri: 'https://www.example.com',
          },
        ],
      },
    ],
  ],
  'r1a2b3',
)
