import type { CertificateSummary } from '@aws-sdk/client-acm'
import { defineElement, detail, live } from '../define'
import { fields } from './fields'
import { algorithmOf, ALL_KEY_TYPES, dayOf, isImported, readNames, readValidation } from './read'

export const certificate = defineElement({
  kind: 'certificate',
  label: 'Certificate',
  group: 'names',
  summary: 'A certificate that AWS issues and renews, shown by listeners and API domains of its Region.',
  docs: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  inside: ['region', 'canvas'],
  fields,
  fresh: () => ({ domainName: 'www.example.com', validationMethod: 'DNS' as const }),
  cfn: { type: 'AWS::CertificateManager::Certificate' },
  live: live({
    call: 'acm:ListCertificates',
    input: ALL_KEY_TYPES,
    items: (answer) => answer.CertificateSummaryList,
    id: (item) => item.CertificateArn,
    skip: isImported,
    name: (item) => item.DomainName,
    props: (item) => ({
      domainName: item.DomainName,
      keyAlgorithm: algorithmOf(item.KeyAlgorithm),
      status: item.Status,
      notAfter: dayOf(item.NotAfter),
    }),
    details: [
      detail({
        call: 'acm:DescribeCertificate',
        inputs: (item: CertificateSummary) => [{ CertificateArn: item.CertificateArn }],
        props: ({ Certificate: found = {} }) => ({
          ...readNames(found),
          ...readValidation(found),
          status: found.Status,
          certificateAuthority: found.CertificateAuthorityArn,
          certificateExport: found.Options?.Export,
          certificateTransparencyLoggingPreference: found.Options?.CertificateTransparencyLoggingPreference,
        }),
      }),
    ],
  }),
})
