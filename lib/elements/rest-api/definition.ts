import { defineElement, detail, live } from '../define'
import { choice, document, flag, optional, refs, rows, suggestion, text } from '../field'
import { freshMethod, METHOD_KEY, methodFields } from './method-fields'
import { readRoot } from './read-methods'
import { readPolicy } from './read-policy'

export const restApi = defineElement({
  kind: 'rest-api',
  label: 'REST API',
  group: 'apis',
  summary:
    'An HTTPS door for resources and their methods, with keys, policies, caches and private endpoints.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html',
  inside: ['region', 'canvas'],
  container: { width: 360, height: 220 },
  fields: {
    endpointType: optional(
      choice(['REGIONAL', 'EDGE', 'PRIVATE'], {
        label: 'Endpoint',
        help: 'Edge goes by CloudFront; private answers only through an interface endpoint for execute-api.',
        aws: 'EndpointConfiguration.Types[0]',
        fallback: 'EDGE',
      }),
    ),
    vpcEndpoints: optional(
      refs('vpc-endpoint', {
        label: 'VPC endpoints',
        help: 'Endpoints that get an own name for a private API.',
        connect: 'Reach {self} through {to}',
        line: 'from',
        aws: 'EndpointConfiguration.VpcEndpointIds',
      }),
    ),
    ipAddressType: optional(
      choice(['ipv4', 'dualstack'], {
        label: 'Address type',
        help: 'Which addresses may call it; a private API is dual stack.',
        aws: 'EndpointConfiguration.IpAddressType',
      }),
    ),
    policy: optional(
      document({
        label: 'Resource policy',
        help: 'Who may call it; a private API needs one that admits its VPC or endpoint.',
      }),
    ),
    disableExecuteApiEndpoint: optional(
      flag({
        label: 'Only custom domains',
        help: 'Closes the execute-api name that every API has.',
        fallback: false,
      }),
    ),
    securityPolicy: optional(
      suggestion(
        [
          'TLS_1_0',
          'SecurityPolicy_TLS13_1_2_2021_06',
          'SecurityPolicy_TLS13_1_3_2025_09',
          'SecurityPolicy_TLS13_1_2_PQ_2025_09',
        ],
        { label: 'TLS policy', help: 'The lowest TLS version and the ciphers that callers may use.' },
      ),
    ),
    endpointAccessMode: optional(
      choice(['BASIC', 'STRICT'], {
        label: 'Access mode',
        help: 'Strict also checks that host name and endpoint of a call belong together.',
      }),
    ),
    apiKeySourceType: optional(
      choice(['HEADER', 'AUTHORIZER'], {
        label: 'API key from',
        help: 'The header x-api-key, or what a Lambda authorizer returns.',
        fallback: 'HEADER',
      }),
    ),
    description: optional(text({ label: 'Description', help: 'What the API is for.' })),
    body: optional(
      document({
        label: 'OpenAPI body',
        help: 'Paths and integrations as an OpenAPI document, instead of drawn resources.',
      }),
    ),
    bodyS3Location: optional(
      document({ label: 'OpenAPI in S3', help: 'Bucket, Key and Version of an OpenAPI document.' }),
    ),
    methods: optional(
      rows(methodFields, {
        label: 'Methods of /',
        help: 'What may be done with the root; other paths are resources drawn inside.',
        row: 'method',
        fresh: freshMethod,
      }),
    ),
  },
  fresh: () => ({ endpointType: 'REGIONAL' as const }),
  cfn: {
    type: 'AWS::ApiGateway::RestApi',
    name: 'Name',
    satellites: {
      methods: {
        type: 'AWS::ApiGateway::Method',
        self: 'ResourceId',
        attribute: 'RootResourceId',
        ancestor: { RestApiId: { kind: 'rest-api' } },
        key: METHOD_KEY,
      },
    },
  },
  live: live({
    call: 'apigateway:GetRestApis',
    items: (answer) => answer.items,
    id: (item) => item.id,
    name: (item) => item.name,
    props: (item) => ({
      endpointType: item.endpointConfiguration?.types?.[0],
      vpcEndpoints: item.endpointConfiguration?.vpcEndpointIds?.length
        ? item.endpointConfiguration.vpcEndpointIds
        : undefined,
      ipAddressType: item.endpointConfiguration?.ipAddressType,
      policy: readPolicy(item.policy),
      disableExecuteApiEndpoint: item.disableExecuteApiEndpoint,
      securityPolicy: item.securityPolicy,
      endpointAccessMode: item.endpointAccessMode,
      apiKeySourceType: item.apiKeySource,
      description: item.description || undefined,
    }),
    details: [
      detail({
        call: 'apigateway:GetResources',
        inputs: (item: { id?: string }) => [{ restApiId: item.id, embed: ['methods'] }],
        props: (answer, api) => ({ methods: readRoot(answer.items, api) }),
      }),
    ],
  }),
})
