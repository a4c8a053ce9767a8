import { choice, document, integer, optional, ref, text } from '../field'

const UNAUTHENTICATED = ['authenticate', 'allow', 'deny'] as const

const cognito = {
  userPool: optional(
    ref('user-pool', {
      label: 'User pool',
      help: 'Clients sign in here first. HTTPS only, and the load balancer must reach the pool over public addresses.',
      connect: 'Sign in at {to} before {self}',
      rare: true,
      aws: 'AuthenticateCognitoConfig.UserPoolArn',
      attribute: 'Arn',
    }),
  ),
  userPoolClient: optional(
    ref('user-pool-client', {
      label: 'User pool client',
      help: 'The app client of the pool, with a secret and the callback /oauth2/idpresponse.',
      connect: 'Sign in as {to} before {self}',
      rare: true,
      aws: 'AuthenticateCognitoConfig.UserPoolClientId',
    }),
  ),
  userPoolDomain: optional(
    text({
      label: 'User pool domain',
      help: 'Prefix or full name of the sign-in pages of the pool.',
      rare: true,
      aws: 'AuthenticateCognitoConfig.UserPoolDomain',
    }),
  ),
  cognitoUnauthenticated: optional(
    choice(UNAUTHENTICATED, {
      label: 'Without sign-in',
      help: 'What happens to a client of the pool that is not signed in.',
      rare: true,
      aws: 'AuthenticateCognitoConfig.OnUnauthenticatedRequest',
    }),
  ),
  cognitoScope: optional(
    text({
      label: 'Scope',
      help: 'What is asked of the pool.',
      placeholder: 'openid',
      rare: true,
      aws: 'AuthenticateCognitoConfig.Scope',
    }),
  ),
  cognitoSession: optional(
    integer({
      label: 'Session',
      help: 'How long a sign-in at the pool holds.',
      unit: 's',
      min: 1,
      max: 604800,
      rare: true,
      aws: 'AuthenticateCognitoConfig.SessionTimeout',
    }),
  ),
}

const oidcText = (label: string, help: string, member: string) =>
  optional(text({ label, help, rare: true, aws: `AuthenticateOidcConfig.${member}` }))

const oidc = {
  oidcIssuer: oidcText(
    'OIDC issuer',
    'Clients sign in at this OpenID Connect provider first. HTTPS only.',
    'Issuer',
  ),
  oidcAuthorization: oidcText(
    'OIDC authorization',
    'The authorization endpoint, a full URL.',
    'AuthorizationEndpoint',
  ),
  oidcToken: oidcText(
    'OIDC token',
    'The token endpoint, which the load balancer must reach.',
    'TokenEndpoint',
  ),
  oidcUserInfo: oidcText(
    'OIDC user info',
    'The user info endpoint, which the load balancer must reach.',
    'UserInfoEndpoint',
  ),
  oidcClient: oidcText('OIDC client', 'The id of the client at the provider.', 'ClientId'),
  oidcSecret: oidcText(
    'OIDC secret',
    'A dynamic reference to the secret, such as {{resolve:secretsmanager:name}}; never the secret itself.',
    'ClientSecret',
  ),
  oidcScope: oidcText('OIDC scope', 'What is asked of the provider.', 'Scope'),
  oidcUnauthenticated: optional(
    choice(UNAUTHENTICATED, {
      label: 'Without OIDC sign-in',
      help: 'What happens to a client that is not signed in.',
      rare: true,
      aws: 'AuthenticateOidcConfig.OnUnauthenticatedRequest',
    }),
  ),
  oidcSession: optional(
    integer({
      label: 'OIDC session',
      help: 'How long a sign-in holds.',
      unit: 's',
      min: 1,
      max: 604800,
      rare: true,
      aws: 'AuthenticateOidcConfig.SessionTimeout',
    }),
  ),
}

const jwt = {
  jwtIssuer: optional(
    text({
      label: 'JWT issuer',
      help: 'Requests need a token of this issuer. HTTPS only.',
      rare: true,
      aws: 'JwtValidationConfig.Issuer',
    }),
  ),
  jwtKeys: optional(
    text({
      label: 'JWT keys',
      help: 'Where the keys of the issuer are published, a full URL.',
      rare: true,
      aws: 'JwtValidationConfig.JwksEndpoint',
    }),
  ),
  jwtClaims: optional(
    document({
      label: 'JWT claims',
      help: 'Further claims that the token must hold.',
      rare: true,
      aws: 'JwtValidationConfig.AdditionalClaims',
    }),
  ),
}

/** A sign-in, or a check of a token, before anything else happens. */
export const signInFields = { ...cognito, ...oidc, ...jwt }
