import type { CertificateSummary } from '@aws-sdk/client-acm'
import { algorithmOf, ALL_KEY_TYPES, dayOf, isImported, readNames } from '../certificate/read'
import { defineElement, detail, live } from '../define'
import { choice, list, optional, suggestion, text } from '../field'
import { trustOf } from './trust'

export const importedCertificate = defineElement({
  kind: 'imported-certificate',
  label: 'Imported certificate',
  group: 'names',
  summary:
    'A certificate that somebody else issued. AWS does not renew it, and a template names it by its ARN.',
  docs: 'https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html',
  inside: ['region', 'canvas'],
  fields: {
    domainName: text({
      label: 'Domain name',
      help: 'The first name that it covers.',
      placeholder: 'www.example.com',
    }),
    subjectAlternativeNames: optional(
      list(
        text({
          label: 'Name',
          help: 'A name that the certificate covers as well.',
          placeholder: '*.example.com',
        }),
        { label: 'Further names', help: 'Other names that it covers. A wildcard covers exactly one label.' },
      ),
    ),
    trust: optional(
      choice(['public', 'private', 'self-signed'], {
        label: 'Issued by',
        help: 'A public authority, which browsers and API Gateway trust; a private one, trusted where its root is known; or itself.',
      }),
    ),
    issuer: optional(
      text({
        label: 'Issuer',
        help: 'The name of the authority that signed it.',
        placeholder: 'Example Root CA',
      }),
    ),
    keyAlgorithm: optional(
      suggestion(['RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'], {
        label: 'Key algorithm',
        help: 'Kind and size of the key.',
      }),
    ),
    notAfter: optional(
      text({
        label: 'Valid until',
        help: 'Last day of the certificate. It has to be imported again before.',
        placeholder: '2027-06-30',
        pattern: /^\d{4}-\d\d-\d\d$/,
      }),
    ),
    status: optional(
      text({ label: 'Status', help: 'What AWS says of it; known after a read.', placeholder: 'ISSUED' }),
    ),
  },
  fresh: () => ({ domainName: 'www.example.com' }),
  live: live({
    call: 'acm:ListCertificates',
    input: ALL_KEY_TYPES,
    items: (answer) => answer.CertificateSummaryList,
    id: (item) => item.CertificateArn,
    skip: (item) => !isImported(item),
    name: (item) => item.DomainName,
    props: (item) => ({
      domainName: item.DomainName,
      keyAlgorithm: algorithmOf(item.KeyAlgorithm),
      notAfter: dayOf(item.NotAfter),
      status: item.Status,
    }),
    details: [
      detail({
        call: 'acm:DescribeCertificate',
        inputs: (item: CertificateSummary) => [{ CertificateArn: item.CertificateArn }],
        props: ({ Certificate: found = {} }) => ({
          ...readNames(found),
          issuer: found.Issuer,
          trust: trustOf(found),
          status: found.Status,
        }),
      }),
    ],
  }),
})
