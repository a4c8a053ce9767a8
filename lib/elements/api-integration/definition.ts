import { defineElement, live } from '../define'
import { choice, document, integer, optional, ref, suggestion, text } from '../field'
import { functionOrInvocationUri } from '../invocation-uri'
import { readIntegration } from './read'

export const apiIntegration = defineElement({
  kind: 'api-integration',
  label: 'API integration',
  group: 'apis',
  summary:
    'Where routes of an HTTP or WebSocket API lead: a function, an address, or a private load balancer.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html',
  inside: ['http-api', 'websocket-api'],
  fields: {
    integrationType: choice(['HTTP_PROXY', 'AWS_PROXY', 'HTTP', 'AWS', 'MOCK'], {
      label: 'Type',
      help: 'HTTP APIs know the two proxies only: HTTP_PROXY for addresses and VPC links, AWS_PROXY for Lambda.',
    }),
    integrationMethod: optional(
      choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'], {
        label: 'Backend method',
        help: 'How the backend is called; ANY keeps the method of the call.',
      }),
    ),
    function: optional(
      ref(['lambda-function', 'other'], {
        label: 'Function',
        help: 'The Lambda function that answers. It must permit apigateway.amazonaws.com to invoke it.',
        connect: 'Let {to} answer for {self}',
        aws: 'IntegrationUri',
        attribute: 'Arn',
        wrap: functionOrInvocationUri,
      }),
    ),
    listener: optional(
      ref('listener', {
        label: 'Listener',
        help: 'Of an internal load balancer in the VPC of the link; HTTP APIs name the listener, not the load balancer.',
        connect: 'Lead {self} to {to}',
        line: 'none',
        aws: 'IntegrationUri',
      }),
    ),
    integrationUri: optional(
      text({
        label: 'URI',
        help: 'The address of a public backend, or the ARN of a Cloud Map service behind a VPC link.',
        placeholder: 'https://app.example.com/{proxy}',
      }),
    ),
    connectionType: optional(
      choice(['INTERNET', 'VPC_LINK'], {
        label: 'Connection',
        help: 'Over the internet the backend must have public addresses; a VPC link reaches into a VPC.',
        fallback: 'INTERNET',
      }),
    ),
    vpcLink: optional(
      ref(['vpc-link', 'rest-vpc-link'], {
        label: 'VPC link',
        help: 'HTTP APIs take links V2, WebSocket APIs V1.',
        connect: 'Send {self} over {to}',
        aws: 'ConnectionId',
      }),
    ),
    tlsServerName: optional(
      text({
        label: 'TLS server name',
        help: 'Turns TLS on towards the listener: its certificate must be publicly trusted and carry this name. Without it the way is plain HTTP.',
        placeholder: 'app.example.com',
        aws: 'TlsConfig.ServerNameToVerify',
      }),
    ),
    payloadFormatVersion: optional(
      choice(['1.0', '2.0'], {
        label: 'Payload format',
        help: 'What a function gets to see; 2.0 for Lambda, 1.0 else.',
      }),
    ),
    timeoutInMillis: optional(
      integer({
        label: 'Timeout',
        help: 'Up to 30 s for HTTP, 29 s for WebSocket APIs.',
        unit: 'ms',
        min: 50,
        max: 30_000,
      }),
    ),
    requestParameters: optional(
      document({
        label: 'Parameters',
        help: 'What changes on the way: overwrite:path to $request.path keeps the stage out of the path.',
      }),
    ),
    responseParameters: optional(
      document({ label: 'Answer parameters', help: 'Changes to answers, by status code.' }),
    ),
    integrationSubtype: optional(
      text({
        label: 'Service action',
        help: 'An AWS service that is called directly.',
        placeholder: 'SQS-SendMessage',
      }),
    ),
    credentialsArn: optional(text({ label: 'Role', help: 'The role by which it calls an AWS service.' })),
    requestTemplates: optional(
      document({ label: 'Templates', help: 'Templates for messages, by key (WebSocket).' }),
    ),
    templateSelectionExpression: optional(
      text({ label: 'Template by', help: 'Which template is used (WebSocket).' }),
    ),
    passthroughBehavior: optional(
      suggestion(['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'], {
        label: 'Pass through',
        help: 'What becomes of a message for which there is no template (WebSocket).',
      }),
    ),
    contentHandlingStrategy: optional(
      choice(['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'], {
        label: 'Content handling',
        help: 'Turns the answer into binary or text (WebSocket).',
      }),
    ),
    description: optional(text({ label: 'Description', help: 'What it leads to.' })),
  },
  fresh: () => ({
    integrationType: 'HTTP_PROXY' as const,
    integrationMethod: 'ANY' as const,
    integrationUri: 'https://app.example.com',
    payloadFormatVersion: '1.0' as const,
  }),
  cfn: { type: 'AWS::ApiGatewayV2::Integration', parent: 'ApiId', tags: false },
  live: live({
    call: 'apigatewayv2:GetIntegrations',
    per: { kind: ['http-api', 'websocket-api'], input: (api: { ApiId?: string }) => ({ ApiId: api.ApiId }) },
    items: (answer, api = '') => answer.Items?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.IntegrationId}`,
    parent: (item) => item.api || undefined,
    name: (item) => item.Description || item.IntegrationId,
    props: readIntegration,
  }),
})
