import { choice, document, flag, integer, optional, ref, rows, text } from '../field'

const forward = {
  targetGroup: optional(
    ref('target-group', {
      label: 'Forward to',
      help: 'The group that gets what arrives here. Leave it empty to redirect or to answer.',
      connect: 'Forward {self} to {to}',
      aws: 'TargetGroupArn',
    }),
  ),
  targetGroups: optional(
    rows(
      {
        targetGroup: ref('target-group', {
          label: 'Target group',
          help: 'One of up to five groups.',
          connect: 'Forward a share of {self} to {to}',
          aws: 'TargetGroupArn',
        }),
        weight: optional(
          integer({
            label: 'Weight',
            help: 'Its share among the weights of all groups.',
            min: 0,
            max: 999,
          }),
        ),
      },
      {
        label: 'Weighted target groups',
        help: 'Several groups that share the traffic, instead of one.',
        row: 'target group',
        rare: true,
        aws: 'ForwardConfig.TargetGroups',
      },
    ),
  ),
  groupStickiness: optional(
    flag({
      label: 'Keep the group',
      help: 'A client stays with the group that it came to first.',
      rare: true,
      aws: 'ForwardConfig.TargetGroupStickinessConfig.Enabled',
    }),
  ),
  groupStickinessSeconds: optional(
    integer({
      label: 'Keep the group for',
      help: 'How long a client stays with its group.',
      unit: 's',
      min: 1,
      max: 604800,
      rare: true,
      aws: 'ForwardConfig.TargetGroupStickinessConfig.DurationSeconds',
    }),
  ),
}

const redirect = {
  redirectCode: optional(
    choice(['HTTP_301', 'HTTP_302'], {
      label: 'Redirect',
      help: 'Send the client elsewhere: 301 for good, 302 for now.',
      aws: 'RedirectConfig.StatusCode',
    }),
  ),
  redirectProtocol: optional(
    text({
      label: 'Redirect protocol',
      help: 'HTTP, HTTPS, or #{protocol} to keep it.',
      placeholder: 'HTTPS',
      rare: true,
      aws: 'RedirectConfig.Protocol',
    }),
  ),
  redirectPort: optional(
    text({
      label: 'Redirect port',
      help: 'A port, or #{port} to keep it.',
      placeholder: '443',
      rare: true,
      aws: 'RedirectConfig.Port',
    }),
  ),
  redirectHost: optional(
    text({
      label: 'Redirect host',
      help: 'A host name, or #{host} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Host',
    }),
  ),
  redirectPath: optional(
    text({
      label: 'Redirect path',
      help: 'A path, or /#{path} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Path',
    }),
  ),
  redirectQuery: optional(
    text({
      label: 'Redirect query',
      help: 'A query string, or #{query} to keep it.',
      rare: true,
      aws: 'RedirectConfig.Query',
    }),
  ),
}

const answer = {
  answerCode: optional(
    text({
      label: 'Answer with',
      help: 'Answer by itself with this HTTP code: 2xx, 4xx or 5xx.',
      pattern: /^[245]\d\d$/,
      placeholder: '404',
      aws: 'FixedResponseConfig.StatusCode',
    }),
  ),
  answerType: optional(
    choice(['text/plain', 'text/css', 'text/html', 'application/javascript', 'application/json'], {
      label: 'Answer type',
      help: 'The content type of the answer.',
      rare: true,
      aws: 'FixedResponseConfig.ContentType',
    }),
  ),
  answerBody: optional(
    text({
      label: 'Answer body',
      help: 'The text of the answer.',
      lines: 2,
      rare: true,
      aws: 'FixedResponseConfig.MessageBody',
    }),
  ),
}

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

/** What happens to a request: a sign-in first if asked for, then one of forward, redirect and answer. */
export const actionFields = { ...forward, ...redirect, ...answer, ...cognito, ...oidc, ...jwt }
