import { choice, flag, integer, list, optional, ref, text } from '../field'
import { invocationUri } from '../invocation-uri'
import { mappingFields } from './mapping-fields'

/** What makes a method the one it is. */
export const METHOD_KEY = ['httpMethod']

/** Who may call the method. */
const access = {
  authorizationType: optional(
    choice(['NONE', 'AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS'], {
      label: 'Authorization',
      help: 'Who may call it: anyone, signed requests, or what an authorizer lets in.',
      fallback: 'NONE',
    }),
  ),
  authorizer: optional(
    ref('rest-authorizer', {
      label: 'Authorizer',
      help: 'Needed for CUSTOM and COGNITO_USER_POOLS.',
      connect: 'Protect {httpMethod} of {self} by {to}',
      aws: 'AuthorizerId',
    }),
  ),
  authorizationScopes: optional(
    list(text({ label: 'Scope', help: 'A scope of the access token.' }), {
      label: 'Scopes',
      help: 'With scopes a Cognito authorizer expects access tokens, without them ID tokens.',
      rare: true,
    }),
  ),
  apiKeyRequired: optional(
    flag({ label: 'API key', help: 'Calls must carry a key of a usage plan.', fallback: false, rare: true }),
  ),
}

/** Where the call goes. */
const backend = {
  type: optional(
    choice(['HTTP_PROXY', 'AWS_PROXY', 'HTTP', 'AWS', 'MOCK'], {
      label: 'Integration',
      help: 'The proxies pass the call through; MOCK answers by itself, such as to OPTIONS of browsers.',
      aws: 'Integration.Type',
    }),
  ),
  integrationHttpMethod: optional(
    choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'], {
      label: 'Backend method',
      help: 'How the backend is called; a Lambda function always by POST.',
      aws: 'Integration.IntegrationHttpMethod',
    }),
  ),
  function: optional(
    ref(['lambda-function', 'other'], {
      label: 'Function',
      help: 'The Lambda function that answers. It must permit apigateway.amazonaws.com to invoke it.',
      connect: 'Answer {httpMethod} of {self} by {to}',
      aws: 'Integration.Uri',
      attribute: 'Arn',
      wrap: invocationUri,
    }),
  ),
  uri: optional(
    text({
      label: 'URI',
      help: 'Where the backend is. Over a VPC link only its scheme, port and host name count: the link decides the way.',
      placeholder: 'https://app.example.com/{proxy}',
      aws: 'Integration.Uri',
    }),
  ),
  connectionType: optional(
    choice(['INTERNET', 'VPC_LINK'], {
      label: 'Connection',
      help: 'Over the internet the backend must have public addresses; a VPC link reaches into a VPC.',
      aws: 'Integration.ConnectionType',
      fallback: 'INTERNET',
    }),
  ),
  vpcLink: optional(
    ref(['vpc-link', 'rest-vpc-link'], {
      label: 'VPC link',
      help: 'V1 leads to its Network Load Balancer, V2 to the load balancer named beside it.',
      connect: 'Send {httpMethod} of {self} over {to}',
      aws: 'Integration.ConnectionId',
    }),
  ),
  connectionId: optional(
    text({
      label: 'VPC link id',
      help: 'A stage variable that names the link.',
      placeholder: '${stageVariables.vpcLink}',
      aws: 'Integration.ConnectionId',
      rare: true,
    }),
  ),
  integrationTarget: optional(
    ref(['application-load-balancer', 'network-load-balancer'], {
      label: 'Load balancer',
      help: 'Where a VPC link V2 leads to; internal, in the VPC of the link.',
      connect: 'Send {httpMethod} of {self} to {to}',
      aws: 'Integration.IntegrationTarget',
    }),
  ),
  timeoutInMillis: optional(
    integer({
      label: 'Timeout',
      help: 'From 50 ms to 29 s; more only for Regional and private APIs with a raised quota.',
      unit: 'ms',
      aws: 'Integration.TimeoutInMillis',
      min: 50,
      max: 300_000,
      fallback: 29_000,
      rare: true,
    }),
  ),
  insecureSkipVerification: optional(
    flag({
      label: 'Trust any issuer',
      help: 'Accepts a certificate of a private CA; name and dates are still checked. A template can say it only in an OpenAPI body.',
      aws: false,
      fallback: false,
      rare: true,
    }),
  ),
  credentials: optional(
    text({
      label: 'Role',
      help: 'The role by which it calls an AWS service or a function.',
      placeholder: 'arn:aws:iam::111122223333:role/api',
      aws: 'Integration.Credentials',
      rare: true,
    }),
  ),
}

/** One method of a resource of a REST API, with its integration. */
export const methodFields = {
  httpMethod: choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'], {
    label: 'Method',
    help: 'ANY stands for all that have no row of their own.',
  }),
  ...access,
  ...backend,
  ...mappingFields,
}

/** A new method is open and passes through to an address; the next free one of the usual methods. */
export function freshMethod(methods: readonly Readonly<Record<string, unknown>>[], to?: string) {
  const taken = new Set(methods.map((method) => method.httpMethod))
  const httpMethod =
    (['GET', 'POST', 'PUT', 'DELETE', 'ANY'] as const).find((method) => !taken.has(method)) ?? 'PATCH'
  if (to === 'lambda-function')
    return {
      httpMethod,
      authorizationType: 'NONE',
      type: 'AWS_PROXY',
      integrationHttpMethod: 'POST',
    } as const
  const link = to === 'vpc-link' || to === 'rest-vpc-link' || to?.endsWith('-load-balancer')
  return {
    httpMethod,
    authorizationType: 'NONE',
    type: 'HTTP_PROXY',
    integrationHttpMethod: httpMethod,
    uri: 'https://app.example.com',
    ...(link && { connectionType: 'VPC_LINK' as const }),
  } as const
}
