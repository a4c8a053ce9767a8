import { fixtureOf } from '../fixture'

const WORK = 'arn:aws:lambda:eu-west-1:111122223333:function:work'

export const fixture = fixtureOf(
  'apigateway:GetResources',
  {
    items: [
      {
        id: 'root01',
        path: '/',
        resourceMethods: {
          OPTIONS: { httpMethod: 'OPTIONS', authorizationType: 'NONE', methodIntegration: { type: 'MOCK' } },
        },
      },
      {
        id: 'res001',
        parentId: 'root01',
        pathPart: 'orders',
        path: '/orders',
        resourceMethods: {
          GET: {
            httpMethod: 'GET',
            authorizationType: 'COGNITO_USER_POOLS',
            authorizerId: 'auth01',
            apiKeyRequired: false,
            requestParameters: {},
            methodIntegration: {
              type: 'HTTP_PROXY',
              httpMethod: 'GET',
              uri: 'https://app.example.com/orders',
              connectionType: 'VPC_LINK',
              connectionId: 'v1a2b3',
              integrationTarget:
                'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/inner/0a22',
              timeoutInMillis: 29000,
              tlsConfig: { insecureSkipVerification: true },
              cacheKeyParameters: [],
            },
          },
        },
      },
      {
        id: 'res002',
        parentId: 'res001',
        pathPart: '{id}',
        path: '/orders/{id}',
        resourceMethods: {
          POST: {
            httpMethod: 'POST',
            authorizationType: 'NONE',
            requestParameters: { 'method.request.path.id': true },
            methodIntegration: {
              type: 'AWS_PROXY',
              httpMethod: 'POST',
              uri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${WORK}/invocations`,
            },
          },
          ANY: {
            httpMethod: 'ANY',
            authorizationType: 'NONE',
            methodIntegration: {
              type: 'HTTP_PROXY',
              httpMethod: 'ANY',
              uri: 'http://app.example.com',
              connectionType: 'VPC_LINK',
              connectionId: '${stageVariables.link}',
            },
          },
        },
      },
    ],
  },
  [
    {
      id: 'r1a2b3/res001',
      parent: 'r1a2b3',
      props: {
        pathPart: 'orders',
        methods: [
          {
            httpMethod: 'GET',
            authorizationType: 'COGNITO_USER_POOLS',
            authorizer: 'r1a2b3/auth01',
            type: 'HTTP_PROXY',
            integrationHttpMethod: 'GET',
            uri: 'https://app.example.com/orders',
            connectionType: 'VPC_LINK',
            vpcLink: 'v1a2b3',
            integrationTarget:
              'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/inner/0a22',
            timeoutInMillis: 29000,
            insecureSkipVerification: true,
          },
        ],
      },
    },
    {
      id: 'r1a2b3/res002',
      parent: 'r1a2b3/res001',
      props: {
        pathPart: '{id}',
        methods: [
          {
            httpMethod: 'POST',
            authorizationType: 'NONE',
            type: 'AWS_PROXY',
            integrationHttpMethod: 'POST',
            function: WORK,
            requestParameters: { 'method.request.path.id': true },
          },
          {
            httpMethod: 'ANY',
            authorizationType: 'NONE',
            type: 'HTTP_PROXY',
            integrationHttpMethod: 'ANY',
            uri: 'http://app.example.com',
            connectionType: 'VPC_LINK',
            connectionId: '${stageVariables.link}',
          },
        ],
      },
    },
  ],
  undefined,
  'r1a2b3',
)
