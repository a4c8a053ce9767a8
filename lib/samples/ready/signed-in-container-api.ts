import { sketch } from '../sketch'
import { containerApi } from './container-api'
import { mustNotReach, onlyFromInside } from '../promises'
import { ready } from './define'

export const signedInContainerApi = ready(
  'signed-in-container-api',
  'HTTP API for people who signed in',
  'The same API lets in only calls with a token of a Cognito user pool, checked before they reach the VPC.',
  containerApi({ authorizationType: 'JWT', authorizer: 'customers-only' }),
  sketch(
    'user-pool',
    'customers',
    { in: 'eu-west-1' },
    { usernameAttributes: ['email'], autoVerifiedAttributes: ['email'], minimumLength: 12 },
  ),
  sketch(
    'user-pool-client',
    'web-shop',
    { in: 'customers' },
    { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  ),
  sketch(
    'api-authorizer',
    'customers-only',
    { in: 'orders-api' },
    {
      authorizerType: 'JWT',
      userPool: 'customers',
      audience: ['web-shop'],
      identitySource: ['$request.header.Authorization'],
    },
  ),
  mustNotReach(
    'strangers-stay-out',
    'Nobody orders without a token',
    'internet',
    'https://orders-api.execute-api.eu-west-1.amazonaws.com/orders',
  ),
  onlyFromInside('containers-are-private', 'Containers are met through the API only', 'shop', 'orders'),
)
