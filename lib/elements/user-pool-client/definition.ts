import { defineElement, detail, live } from '../define'
import { choice, flag, integer, list, optional, suggestion, text } from '../field'
import { readClient } from './read'

const unit = (label: string, token: string) =>
  optional(
    choice(['seconds', 'minutes', 'hours', 'days'], {
      label: `${label} unit`,
      help: `What the lifetime of ${label.toLowerCase()}s is counted in.`,
      aws: `TokenValidityUnits.${token}`,
      fallback: token === 'RefreshToken' ? 'days' : 'hours',
    }),
  )

export const userPoolClient = defineElement({
  kind: 'user-pool-client',
  label: 'App client',
  group: 'apis',
  summary: 'An application that may sign users in at a user pool; its id is the audience of the tokens.',
  docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  inside: ['user-pool'],
  fields: {
    explicitAuthFlows: optional(
      list(
        suggestion(
          [
            'ALLOW_USER_SRP_AUTH',
            'ALLOW_USER_PASSWORD_AUTH',
            'ALLOW_ADMIN_USER_PASSWORD_AUTH',
            'ALLOW_CUSTOM_AUTH',
            'ALLOW_USER_AUTH',
            'ALLOW_REFRESH_TOKEN_AUTH',
          ],
          { label: 'Flow', help: 'A way to sign in.' },
        ),
        {
          label: 'Sign-in flows',
          help: 'Signing in for a user with admin-initiate-auth needs ALLOW_ADMIN_USER_PASSWORD_AUTH.',
        },
      ),
    ),
    generateSecret: optional(
      flag({
        label: 'Secret',
        help: 'Calls must then prove the secret; not for browsers or phones. It is made once and never shown here.',
        fallback: false,
      }),
    ),
    allowedOAuthFlowsUserPoolClient: optional(
      flag({ label: 'OAuth', help: 'It may use the OAuth endpoints of the pool.', fallback: false }),
    ),
    allowedOAuthFlows: optional(
      list(choice(['code', 'implicit', 'client_credentials'], { label: 'Grant', help: 'An OAuth grant.' }), {
        label: 'OAuth grants',
        help: 'client_credentials is for machines and needs a secret.',
      }),
    ),
    allowedOAuthScopes: optional(
      list(
        suggestion(['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'], {
          label: 'Scope',
          help: 'A scope of OpenID, or identifier/scope of a resource server.',
        }),
        {
          label: 'OAuth scopes',
          help: 'What it may ask for; a route can demand a scope of the access token.',
        },
      ),
    ),
    callbackURLs: optional(
      list(text({ label: 'URL', help: 'An https URL; http only for localhost.' }), {
        label: 'Callback URLs',
        help: 'Where users return to after signing in.',
      }),
    ),
    logoutURLs: optional(
      list(text({ label: 'URL', help: 'An https URL; http only for localhost.' }), {
        label: 'Logout URLs',
        help: 'Where users return to after signing out.',
      }),
    ),
    supportedIdentityProviders: optional(
      list(
        suggestion(['COGNITO', 'Google', 'Facebook', 'SignInWithApple', 'LoginWithAmazon'], {
          label: 'Provider',
          help: 'COGNITO is the pool itself.',
        }),
        {
          label: 'Identity providers',
          help: 'Who may vouch for its users.',
        },
      ),
    ),
    accessTokenValidity: optional(
      integer({
        label: 'Access token lifetime',
        help: 'From 5 minutes to 1 day; 1 hour when empty.',
        min: 1,
      }),
    ),
    accessTokenUnit: unit('Access token', 'AccessToken'),
    idTokenValidity: optional(
      integer({ label: 'ID token lifetime', help: 'From 5 minutes to 1 day; 1 hour when empty.', min: 1 }),
    ),
    idTokenUnit: unit('ID token', 'IdToken'),
    refreshTokenValidity: optional(
      integer({
        label: 'Refresh token lifetime',
        help: 'From 1 hour to 10 years; 30 days when empty.',
        min: 0,
      }),
    ),
    refreshTokenUnit: unit('Refresh token', 'RefreshToken'),
    enableTokenRevocation: optional(
      flag({ label: 'Revocation', help: 'Refresh tokens can be revoked.', fallback: true }),
    ),
    preventUserExistenceErrors: optional(
      choice(['ENABLED', 'LEGACY'], {
        label: 'Hide unknown users',
        help: 'Enabled answers alike whether or not a user exists.',
      }),
    ),
  },
  cfn: { type: 'AWS::Cognito::UserPoolClient', parent: 'UserPoolId', name: 'ClientName', tags: false },
  live: live({
    call: 'cognito-idp:ListUserPoolClients',
    per: { kind: 'user-pool', input: (pool: { Id?: string }) => ({ UserPoolId: pool.Id, MaxResults: 60 }) },
    items: (answer) => answer.UserPoolClients,
    id: (item) => item.ClientId && `${item.UserPoolId}/${item.ClientId}`,
    parent: (item) => item.UserPoolId,
    name: (item) => item.ClientName,
    props: () => ({}),
    details: [
      detail({
        call: 'cognito-idp:DescribeUserPoolClient',
        inputs: (item: { ClientId?: string; UserPoolId?: string }) => [
          { ClientId: item.ClientId, UserPoolId: item.UserPoolId },
        ],
        props: (answer) => readClient(answer.UserPoolClient),
      }),
    ],
  }),
})
