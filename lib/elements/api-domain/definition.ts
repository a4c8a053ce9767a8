import { defineElement, detail, live } from '../define'
import { domainNameField, truststoreFields } from '../domain-fields'
import { choice, optional, ref, rows, suggestion, text } from '../field'
import { readMappings } from './read'

export const apiDomain = defineElement({
  kind: 'api-domain',
  label: 'API custom domain',
  group: 'apis',
  summary: 'A name of your own in one Region for HTTP, REST or WebSocket APIs, with a certificate.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html',
  inside: ['region', 'canvas'],
  fields: {
    domainName: domainNameField,
    certificate: optional(
      ref(['certificate', 'imported-certificate'], {
        label: 'Certificate',
        help: 'In the Region of the API.',
        connect: 'Prove {self} by {to}',
        aws: 'DomainNameConfigurations[0].CertificateArn',
      }),
    ),
    endpointType: optional(
      choice(['REGIONAL'], {
        label: 'Endpoint',
        help: 'HTTP and WebSocket APIs are Regional only.',
        aws: 'DomainNameConfigurations[0].EndpointType',
        fallback: 'REGIONAL',
      }),
    ),
    securityPolicy: optional(
      suggestion(['TLS_1_2', 'SecurityPolicy_TLS13_1_3_2025_09'], {
        label: 'TLS policy',
        help: 'The lowest TLS version that callers may use.',
        aws: 'DomainNameConfigurations[0].SecurityPolicy',
        fallback: 'TLS_1_2',
      }),
    ),
    ipAddressType: optional(
      choice(['ipv4', 'dualstack'], {
        label: 'Address type',
        help: 'Which addresses may call it.',
        aws: 'DomainNameConfigurations[0].IpAddressType',
        fallback: 'ipv4',
      }),
    ),
    ...truststoreFields,
    truststoreVersion: optional(
      text({
        label: 'Bundle version',
        help: 'The version of that object in S3.',
        aws: 'MutualTlsAuthentication.TruststoreVersion',
      }),
    ),
    routingMode: optional(
      choice(['API_MAPPING_ONLY', 'ROUTING_RULE_ONLY', 'ROUTING_RULE_THEN_API_MAPPING'], {
        label: 'Routing',
        help: 'Whether mappings or routing rules choose the API.',
        fallback: 'API_MAPPING_ONLY',
      }),
    ),
    mappings: optional(
      rows(
        {
          api: ref(['http-api', 'rest-api', 'websocket-api'], {
            label: 'API',
            help: 'The API that answers; REST and WebSocket APIs cannot share a domain.',
            connect: 'Serve {to} under {self}',
            aws: 'ApiId',
          }),
          stage: optional(
            ref(['api-stage', 'rest-stage'], {
              label: 'Stage',
              help: 'The stage that answers.',
              connect: 'Serve {to} under {self}',
            }),
          ),
          stageName: optional(
            text({
              label: 'Stage name',
              help: 'A stage that is not drawn.',
              aws: 'Stage',
              placeholder: '$default',
              rare: true,
            }),
          ),
          apiMappingKey: optional(
            text({
              label: 'Path',
              help: 'The first parts of the path; empty is all of it.',
              placeholder: 'orders/v1',
            }),
          ),
        },
        { label: 'Mappings', help: 'Which API answers for which path.', row: 'mapping' },
      ),
    ),
  },
  fresh: () => ({ domainName: 'api.example.com', endpointType: 'REGIONAL' as const }),
  cfn: {
    type: 'AWS::ApiGatewayV2::DomainName',
    tags: { map: true },
    satellites: {
      mappings: { type: 'AWS::ApiGatewayV2::ApiMapping', self: 'DomainName', key: ['apiMappingKey'] },
    },
  },
  live: live({
    call: 'apigatewayv2:GetDomainNames',
    items: (answer) => answer.Items,
    id: (item) => item.DomainName,
    name: (item) => item.DomainName,
    skip: (item) => item.DomainNameConfigurations?.[0]?.EndpointType === 'EDGE',
    props: (item) => {
      const [face] = item.DomainNameConfigurations ?? []
      return {
        domainName: item.DomainName,
        certificate: face?.CertificateArn,
        endpointType: face?.EndpointType,
        securityPolicy: face?.SecurityPolicy,
        ipAddressType: face?.IpAddressType,
        truststoreUri: item.MutualTlsAuthentication?.TruststoreUri,
        truststoreVersion: item.MutualTlsAuthentication?.TruststoreVersion,
        routingMode: item.RoutingMode,
      }
    },
    details: [
      detail({
        call: 'apigatewayv2:GetApiMappings',
        inputs: (item: { DomainName?: string }) => [{ DomainName: item.DomainName }],
        props: (answer) => ({ mappings: readMappings(answer.Items) }),
      }),
    ],
  }),
})
