import { defineElement, live } from '../define'
import { choice, integer, optional, refs, text } from '../field'
import { functionFields } from '../authorizer-fields'
import { readRestAuthorizer } from './read'

export const restAuthorizer = defineElement({
  kind: 'rest-authorizer',
  label: 'REST authorizer',
  group: 'apis',
  summary: 'Decides who may call the methods of a REST API that it is attached to.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  inside: ['rest-api'],
  fields: {
    type: choice(['COGNITO_USER_POOLS', 'TOKEN', 'REQUEST'], {
      label: 'Type',
      help: 'A user pool, or a Lambda function that gets the token or the whole request. REST APIs know no JWT authorizer.',
    }),
    userPools: optional(
      refs('user-pool', {
        label: 'User pools',
        help: 'Whose tokens are accepted; without scopes on the method ID tokens, with scopes access tokens.',
        connect: 'Accept tokens of {to} at {self}',
        line: 'to',
        aws: 'ProviderARNs',
        attribute: 'Arn',
      }),
    ),
    ...functionFields,
    identitySource: optional(
      text({
        label: 'Identity source',
        help: 'Where the token stands; a call without it gets 401.',
        placeholder: 'method.request.header.Authorization',
      }),
    ),
    identityValidationExpression: optional(
      text({ label: 'Token pattern', help: 'A regular expression that a token must match to be looked at.' }),
    ),
    authorizerResultTtlInSeconds: optional(
      integer({
        label: 'Cache',
        help: 'How long a decision is kept; 0 asks each time.',
        unit: 's',
        min: 0,
        max: 3600,
        fallback: 300,
      }),
    ),
    authorizerCredentials: optional(
      text({
        label: 'Role',
        help: 'The role by which it invokes the function, instead of a permission there.',
      }),
    ),
  },
  fresh: () => ({
    type: 'COGNITO_USER_POOLS' as const,
    identitySource: 'method.request.header.Authorization',
  }),
  cfn: { type: 'AWS::ApiGateway::Authorizer', parent: 'RestApiId', name: 'Name', tags: false },
  live: live({
    call: 'apigateway:GetAuthorizers',
    per: { kind: 'rest-api', input: (api: { id?: string }) => ({ restApiId: api.id }) },
    items: (answer, api = '') => answer.items?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.id}`,
    parent: (item) => item.api || undefined,
    name: (item) => item.name,
    props: readRestAuthorizer,
  }),
})
