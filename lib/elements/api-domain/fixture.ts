import { fixtureOf } from '../fixture'

const CERTIFICATE = 'arn:aws:acm:eu-west-1:111122223333:certificate/0a22'

export const fixture = fixtureOf(
  'apigatewayv2:GetDomainNames',
  {
    Items: [
      {
        DomainName: 'api.example.com',
        ApiMappingSelectionExpression: '$request.basepath',
        DomainNameConfigurations: [
          {
            ApiGatewayDomainName: 'd-0a11.execute-api.eu-west-1.amazonaws.com',
            CertificateArn: CERTIFICATE,
            DomainNameStatus: 'AVAILABLE',
            EndpointType: 'REGIONAL',
            HostedZoneId: 'Z0A11',
            SecurityPolicy: 'TLS_1_2',
            IpAddressType: 'ipv4',
          },
        ],
        MutualTlsAuthentication: { TruststoreUri: 's3://trust/partners.pem', TruststoreVersion: 'v1' },
        RoutingMode: 'API_MAPPING_ONLY',
        Tags: {},
      },
      { DomainName: 'www.example.com', DomainNameConfigurations: [{ EndpointType: 'EDGE' as never }] },
    ],
  },
  [
    {
      id: 'api.example.com',
      props: {
        domainName: 'api.example.com',
        certificate: CERTIFICATE,
        endpointType: 'REGIONAL',
        securityPolicy: 'TLS_1_2',
        ipAddressType: 'ipv4',
        truststoreUri: 's3://trust/partners.pem',
        truststoreVersion: 'v1',
        routingMode: 'API_MAPPING_ONLY',
      },
    },
  ],
  [
    [
      {
        Items: [
          { ApiId: 'h1a2b3', ApiMappingId: 'm1', ApiMappingKey: '', Stage: '$default' },
          { ApiId: 'r1a2b3', ApiMappingId: 'm2', ApiMappingKey: 'orders/v1', Stage: 'prod' },
        ],
      },
      {
        mappings: [
          { api: 'h1a2b3', stage: 'h1a2b3/$default' },
          { api: 'r1a2b3', stage: 'r1a2b3/prod', apiMappingKey: 'orders/v1' },
        ],
      },
    ],
  ],
  'api.example.com',
)
