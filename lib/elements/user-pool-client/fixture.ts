import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'cognito-idp:ListUserPoolClients',
  {
    UserPoolClients: [
      { ClientId: '4client0example', ClientName: 'web', UserPoolId: 'eu-west-1_Shop00001' },
      { ClientId: '5client0example', ClientName: 'partner', UserPoolId: 'eu-west-1_Shop00001' },
    ],
  },
  [
    { id: 'eu-west-1_Shop00001/4client0example', parent: 'eu-west-1_Shop00001', props: {} },
    { id: 'eu-west-1_Shop00001/5client0example', parent: 'eu-west-1_Shop00001', props: {} },
  ],
  [
    [
      {
        UserPoolClient: {
          ClientId: '5client0example',
          ClientName: 'partner',
          ClientSecret: 'never-read',
          UserPoolId: 'eu-west-1_Shop00001',
          RefreshTokenValidity: 7,
          AccessTokenValidity: 15,
          TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'days' },
          ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
          AllowedOAuthFlows: ['client_credentials'],
          AllowedOAuthScopes: ['orders/read'],
          AllowedOAuthFlowsUserPoolClient: true,
          CallbackURLs: [],
          EnableTokenRevocation: true,
          PreventUserExistenceErrors: 'ENABLED',
        },
      },
      {
        explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        generateSecret: true,
        allowedOAuthFlowsUserPoolClient: true,
        allowedOAuthFlows: ['client_credentials'],
        allowedOAuthScopes: ['orders/read'],
        accessTokenValidity: 15,
        accessTokenUnit: 'minutes',
        refreshTokenValidity: 7,
        refreshTokenUnit: 'days',
        enableTokenRevocation: true,
        preventUserExistenceErrors: 'ENABLED',
      },
    ],
  ],
)
