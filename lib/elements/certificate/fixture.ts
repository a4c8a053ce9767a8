import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:acm:eu-west-1:111122223333:certificate/0c11'

const described: Body<'acm:DescribeCertificate'> = {
  Certificate: {
    CertificateArn: ARN,
    DomainName: 'shop.example.com',
    SubjectAlternativeNames: ['shop.example.com', '*.shop.example.com'],
    DomainValidationOptions: [
      {
        DomainName: 'shop.example.com',
        ValidationDomain: 'example.com',
        ValidationMethod: 'DNS',
        ValidationStatus: 'SUCCESS',
        ResourceRecord: {
          Name: '_0a1b.shop.example.com.',
          Type: 'CNAME',
          Value: '_2c3d.acm-validations.aws.',
        },
      },
      { DomainName: '*.shop.example.com', ValidationDomain: '*.shop.example.com', ValidationMethod: 'DNS' },
    ],
    Issuer: 'Amazon',
    KeyAlgorithm: 'EC_prime256v1',
    Type: 'AMAZON_ISSUED',
    Status: 'ISSUED',
    NotBefore: new Date('2026-10-01T00:00:00Z'),
    NotAfter: new Date('2027-04-16T23:59:59Z'),
    InUseBy: [],
    Options: { CertificateTransparencyLoggingPreference: 'ENABLED', Export: 'DISABLED' },
    RenewalEligibility: 'ELIGIBLE',
  },
}

export const fixture = fixtureOf(
  'acm:ListCertificates',
  {
    CertificateSummaryList: [
      {
        CertificateArn: ARN,
        DomainName: 'shop.example.com',
        SubjectAlternativeNameSummaries: ['shop.example.com', '*.shop.example.com'],
        HasAdditionalSubjectAlternativeNames: false,
        Status: 'ISSUED',
        Type: 'AMAZON_ISSUED',
        KeyAlgorithm: 'EC_prime256v1',
        InUse: true,
        NotAfter: new Date('2027-04-16T23:59:59Z'),
      },
      {
        CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c22',
        DomainName: 'lb.corp.example',
        Status: 'ISSUED',
        Type: 'IMPORTED',
        KeyAlgorithm: 'RSA_2048',
      },
      {
        CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c33',
        DomainName: 'old.example.com',
      },
    ],
  },
  [
    {
      id: ARN,
      props: {
        domainName: 'shop.example.com',
        keyAlgorithm: 'EC_prime256v1',
        status: 'ISSUED',
        notAfter: '2027-04-16',
      },
    },
    {
      id: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c33',
      props: { domainName: 'old.example.com' },
    },
  ],
  [
    [
      described,
      {
        subjectAlternativeNames: ['*.shop.example.com'],
        keyAlgorithm: 'EC_prime256v1',
        notAfter: '2027-04-16',
        validationMethod: 'DNS',
        domainValidationOptions: [{ domainName: 'shop.example.com', validationDomain: 'example.com' }],
        status: 'ISSUED',
        certificateExport: 'DISABLED',
        certificateTransparencyLoggingPreference: 'ENABLED',
      },
    ],
  ],
)
