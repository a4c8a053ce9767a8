import { defineElement, detail, live } from '../define'
import { domainNameField, truststoreFields } from '../domain-fields'
import { choice, optional, ref, rows, suggestion, text } from '../field'
import { readMappings } from './read'

export const restDomain = defineElement({
  kind: 'rest-domain',
  label: 'REST custom domain',
  group: 'apis',
  summary: 'A name of your own for REST APIs, by CloudFront or in the Region, with a certificate.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
  inside: ['region', 'canvas'],
  fields: {
    domainName: domainNameField,
    endpointType: optional(
      choice(['REGIONAL', 'EDGE', 'PRIVATE'], {
        label: 'Endpoint',
        help: 'Edge goes by CloudFront and wants its certificate in us-east-1; a private one answers only in VPCs.',
        aws: 'EndpointConfiguration.Types[0]',
        fallback: 'EDGE',
      }),
    ),
    regionalCertificate: optional(
      ref(['certificate', 'imported-certificate'], {
        label: 'Certificate (Regional)',
        help: 'In the Region of the API.',
        connect: 'Prove {self} by {to}',
        aws: 'RegionalCertificateArn',
      }),
    ),
    certificate: optional(
      ref(['certificate', 'imported-certificate'], {
        label: 'Certificate (edge)',
        help: 'In us-east-1; for an edge domain only.',
        connect: 'Prove {self} at the edge by {to}',
        aws: 'CertificateArn',
      }),
    ),
    securityPolicy: optional(
      suggestion(['TLS_1_0', 'TLS_1_2', 'SecurityPolicy_TLS13_1_3_2025_09'], {
        label: 'TLS policy',
        help: 'The lowest TLS version that callers may use.',
      }),
    ),
    ...truststoreFields,
    ipAddressType: optional(
      choice(['ipv4', 'dualstack'], {
        label: 'Address type',
        help: 'Which addresses may call it.',
        aws: 'EndpointConfiguration.IpAddressType',
      }),
    ),
    mappings: optional(
      rows(
        {
          api: ref('rest-api', {
            label: 'API',
            help: 'The API that answers.',
            connect: 'Serve {to} under {self}',
            aws: 'RestApiId',
          }),
          stage: optional(
            ref('rest-stage', {
              label: 'Stage',
              help: 'The stage that answers; without one, callers name it in the path.',
              connect: 'Serve {to} under {self}',
            }),
          ),
          stageName: optional(
            text({ label: 'Stage name', help: 'A stage that is not drawn.', aws: 'Stage', rare: true }),
          ),
          basePath: optional(
            text({
              label: 'Base path',
              help: 'The first part of the path; empty is all of it.',
              placeholder: 'v1',
            }),
          ),
        },
        { label: 'Mappings', help: 'Which API answers for which path.', row: 'mapping' },
      ),
    ),
  },
  fresh: () => ({ domainName: 'api.example.com', endpointType: 'REGIONAL' as const }),
  cfn: {
    type: 'AWS::ApiGateway::DomainName',
    satellites: {
      mappings: { type: 'AWS::ApiGateway::BasePathMapping', self: 'DomainName', key: ['basePath'] },
    },
  },
  live: live({
    call: 'apigateway:GetDomainNames',
    items: (answer) => answer.items,
    id: (item) => item.domainName,
    name: (item) => item.domainName,
    // The same Regional domains are answered by apigatewayv2, with all their mappings.
    skip: (item) => item.endpointConfiguration?.types?.[0] === 'REGIONAL',
    props: (item) => ({
      domainName: item.domainName,
      endpointType: item.endpointConfiguration?.types?.[0],
      regionalCertificate: item.regionalCertificateArn,
      certificate: item.certificateArn,
      securityPolicy: item.securityPolicy,
      truststoreUri: item.mutualTlsAuthentication?.truststoreUri,
      ipAddressType: item.endpointConfiguration?.ipAddressType,
    }),
    details: [
      detail({
        call: 'apigateway:GetBasePathMappings',
        inputs: (item: { domainName?: string; domainNameId?: string }) => [
          { domainName: item.domainName, ...(item.domainNameId && { domainNameId: item.domainNameId }) },
        ],
        props: (answer) => ({ mappings: readMappings(answer.items) }),
      }),
    ],
  }),
})
