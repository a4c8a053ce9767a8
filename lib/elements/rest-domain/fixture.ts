import { fixtureOf } from '../fixture'

const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/0a11'

export const fixture = fixtureOf(
  'apigateway:GetDomainNames',
  {
    items: [
      {
        domainName: 'orders.example.com',
        certificateArn: CERTIFICATE,
        distributionDomainName: 'd111111abcdef8.cloudfront.net',
        endpointConfiguration: { types: ['EDGE'] },
        domainNameStatus: 'AVAILABLE',
        securityPolicy: 'TLS_1_2',
        mutualTlsAuthentication: { truststoreUri: 's3://trust/partners.pem' },
      },
      {
        domainName: 'api.example.com',
        regionalCertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0a22',
        endpointConfiguration: { types: ['REGIONAL'] },
      },
    ],
  },
  [
    {
      id: 'orders.example.com',
      props: {
        domainName: 'orders.example.com',
        endpointType: 'EDGE',
        certificate: CERTIFICATE,
        securityPolicy: 'TLS_1_2',
        truststoreUri: 's3://trust/partners.pem',
      },
    },
  ],
  [
    [
      {
        items: [
          { basePath: '(none)', restApiId: 'r1a2b3', stage: 'prod' },
          { basePath: 'v2', restApiId: 'r1a2b4' },
        ],
      },
      {
        mappings: [
          { api: 'r1a2b3', stage: 'r1a2b3/prod' },
          { api: 'r1a2b4', basePath: 'v2' },
        ],
      },
    ],
  ],
  'orders.example.com',
)
