import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:acm:eu-west-1:111122223333:certificate/0c22'

export const fixture = fixtureOf(
  'acm:ListCertificates',
  {
    CertificateSummaryList: [
      {
        CertificateArn: ARN,
        DomainName: 'lb.corp.example',
        Status: 'ISSUED',
        Type: 'IMPORTED',
        KeyAlgorithm: 'RSA_2048',
        NotAfter: new Date('2028-01-31T12:00:00Z'),
      },
      {
        CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c11',
        DomainName: 'shop.example.com',
        Type: 'AMAZON_ISSUED',
      },
    ],
  },
  [
    {
      id: ARN,
      props: {
        domainName: 'lb.corp.example',
        keyAlgorithm: 'RSA_2048',
        notAfter: '2028-01-31',
        status: 'ISSUED',
      },
    },
  ],
  [
    [
      {
        Certificate: {
          CertificateArn: ARN,
          DomainName: 'lb.corp.example',
          SubjectAlternativeNames: ['lb.corp.example'],
          Issuer: 'lb.corp.example',
          Subject: 'CN=lb.corp.example',
          KeyAlgorithm: 'RSA-2048',
          NotAfter: new Date('2028-01-31T12:00:00Z'),
          Type: 'IMPORTED',
          Status: 'ISSUED',
        },
      },
      {
        keyAlgorithm: 'RSA_2048',
        notAfter: '2028-01-31',
        issuer: 'lb.corp.example',
        trust: 'self-signed',
        status: 'ISSUED',
      },
    ],
    [
      { Certificate: { CertificateArn: ARN, Issuer: 'Example Root CA', Subject: 'CN=www.example.com' } },
      { issuer: 'Example Root CA' },
    ],
  ],
)
