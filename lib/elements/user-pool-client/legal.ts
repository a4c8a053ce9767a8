import type { Legal } from '../legal'
import { inside } from '../legal'

/** A client in each of some user pools. */
export const legal: Legal = ({ add, all, chance, some }) => {
  for (const pool of some(all('user-pool')))
    add('user-pool-client', {
      ...inside(pool),
      name: `client-${pool.id}`,
      props: {
        ...(chance(2) && { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] }),
        ...(chance(2) && { generateSecret: chance(2) }),
        ...(chance(2) && {
          allowedOAuthFlowsUserPoolClient: true,
          allowedOAuthFlows: ['code'],
          allowedOAuthScopes: ['openid', 'email'],
          callbackURLs: ['https://shop.example.com/back'],
          supportedIdentityProviders: ['COGNITO'],
        }),
        ...(chance(3) && { accessTokenValidity: 15, accessTokenUnit: 'minutes' }),
        ...(chance(3) && { preventUserExistenceErrors: 'ENABLED', enableTokenRevocation: chance(2) }),
      },
    })
}
