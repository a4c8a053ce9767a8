import type { Design, Element } from '@/lib/design/element'
import { make } from '../example'
import { changed } from './api-example'
import { functionExample } from './function-example'

/** The API of the function for those who signed in: customers with web-shop, and who, the JWT authorizer. */
export const tokenExample = (
  changes: Readonly<Record<string, object>> = {},
  ...more: readonly Element[]
): Design =>
  functionExample(
    {
      'orders-api': {
        routes: [{ routeKey: 'GET /orders', target: 'to-work', authorizationType: 'JWT', authorizer: 'who' }],
      },
      ...changes,
    },
    ...changed(
      [
        make('user-pool', 'customers', {
          in: 'ireland',
          usernameAttributes: ['email'],
          autoVerifiedAttributes: ['email'],
        }),
        make('user-pool-client', 'web-shop', {
          in: 'customers',
          explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        }),
        make('api-authorizer', 'who', {
          in: 'orders-api',
          authorizerType: 'JWT',
          userPool: 'customers',
          audience: ['web-shop'],
          identitySource: ['$request.header.Authorization'],
        }),
      ],
      changes,
    ),
    ...more,
  )
