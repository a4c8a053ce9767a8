import { defineElement, live } from '../define'
import { choice, flag, integer, list, optional, ref, refs, text } from '../field'
import { functionFields } from '../authorizer-fields'
import { poolIssuer } from './issuer'
import { readAuthorizer } from './read'

export const apiAuthorizer = defineElement({
  kind: 'api-authorizer',
  label: 'API authorizer',
  group: 'apis',
  summary: 'Decides who may call the routes of an HTTP or WebSocket API that it is attached to.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  inside: ['http-api', 'websocket-api'],
  fields: {
    authorizerType: choice(['JWT', 'REQUEST'], {
      label: 'Type',
      help: 'JWT checks tokens of an issuer (HTTP APIs only); REQUEST asks a Lambda function.',
    }),
    userPool: optional(
      ref('user-pool', {
        label: 'User pool',
        help: 'Whose tokens are accepted: the pool is the issuer.',
        connect: 'Accept tokens of {to} at {self}',
        aws: 'JwtConfiguration.Issuer',
        attribute: 'ProviderURL',
        wrap: poolIssuer,
      }),
    ),
    issuer: optional(
      text({
        label: 'Issuer',
        help: 'An issuer that is no drawn pool: an https URL, equal to iss of the tokens, that AWS can reach.',
        placeholder: 'https://issuer.example.com',
        aws: 'JwtConfiguration.Issuer',
      }),
    ),
    audience: optional(
      refs('user-pool-client', {
        label: 'Audience',
        help: 'App clients whose tokens are accepted: aud, or client_id of an access token, must be one of them.',
        connect: 'Accept {to} as audience of {self}',
        line: 'to',
        aws: 'JwtConfiguration.Audience',
      }),
    ),
    ...functionFields,
    identitySource: optional(
      list(
        text({
          label: 'Source',
          help: 'Such as $request.header.Authorization.',
          placeholder: '$request.header.Authorization',
        }),
        { label: 'Identity source', help: 'Where the token stands; a call without it gets 401.' },
      ),
    ),
    authorizerPayloadFormatVersion: optional(
      choice(['1.0', '2.0'], {
        label: 'Payload format',
        help: 'What the function gets to see and gives back.',
      }),
    ),
    enableSimpleResponses: optional(
      flag({
        label: 'Simple answers',
        help: 'The function answers yes or no instead of a policy; payload format 2.0 only.',
        fallback: false,
      }),
    ),
    authorizerResultTtlInSeconds: optional(
      integer({
        label: 'Cache',
        help: 'How long a decision is kept; 0 asks each time.',
        unit: 's',
        min: 0,
        max: 3600,
      }),
    ),
    identityValidationExpression: optional(
      text({ label: 'Token pattern', help: 'A regular expression that a token must match to be looked at.' }),
    ),
    authorizerCredentialsArn: optional(
      text({
        label: 'Role',
        help: 'The role by which it invokes the function, instead of a permission there.',
      }),
    ),
  },
  fresh: (_around, parent) =>
    parent?.kind === 'websocket-api'
      ? { authorizerType: 'REQUEST' as const, identitySource: ['route.request.header.Authorization'] }
      : { authorizerType: 'JWT' as const, identitySource: ['$request.header.Authorization'] },
  cfn: { type: 'AWS::ApiGatewayV2::Authorizer', parent: 'ApiId', name: 'Name', tags: false },
  live: live({
    call: 'apigatewayv2:GetAuthorizers',
    per: { kind: ['http-api', 'websocket-api'], input: (api: { ApiId?: string }) => ({ ApiId: api.ApiId }) },
    items: (answer, api = '') => answer.Items?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.AuthorizerId}`,
    parent: (item) => item.api || undefined,
    name: (item) => item.Name,
    props: readAuthorizer,
  }),
})
