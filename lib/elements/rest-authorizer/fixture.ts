import { fixtureOf } from '../fixture'

const DECIDE = 'arn:aws:lambda:eu-west-1:111122223333:function:decide'

export const fixture = fixtureOf(
  'apigateway:GetAuthorizers',
  {
    items: [
      {
        id: 'auth01',
        name: 'customers',
        type: 'COGNITO_USER_POOLS',
        providerARNs: ['arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_Shop00001'],
        authType: 'cognito_user_pools',
        identitySource: 'method.request.header.Authorization',
      },
      {
        id: 'auth02',
        name: 'partners',
        type: 'TOKEN',
        authType: 'custom',
        authorizerUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${DECIDE}/invocations`,
        identitySource: 'method.request.header.X-Token',
        identityValidationExpression: '^[a-z]+$',
        authorizerResultTtlInSeconds: 0,
      },
    ],
  },
  [
    {
      id: 'r1a2b3/auth01',
      parent: 'r1a2b3',
      props: {
        type: 'COGNITO_USER_POOLS',
        userPools: ['eu-west-1_Shop00001'],
        identitySource: 'method.request.header.Authorization',
      },
    },
    {
      id: 'r1a2b3/auth02',
      parent: 'r1a2b3',
      props: {
        type: 'TOKEN',
        function: DECIDE,
        identitySource: 'method.request.header.X-Token',
        identityValidationExpression: '^[a-z]+$',
        authorizerResultTtlInSeconds: 0,
      },
    },
  ],
  undefined,
  'r1a2b3',
)
