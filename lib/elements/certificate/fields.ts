import { choice, list, optional, ref, rows, suggestion, text } from '../field'

const domain = (label: string, help: string) => text({ label, help, placeholder: '*.example.com' })

export const fields = {
  domainName: text({
    label: 'Domain name',
    help: 'The first name that it covers, at most 64 characters. A wildcard covers exactly one label.',
    placeholder: 'www.example.com',
  }),
  subjectAlternativeNames: optional(
    list(domain('Name', 'A name that the certificate covers as well.'), {
      label: 'Further names',
      help: 'Other names that it covers: ten in all unless the quota was raised. Amazon issues none for its own names.',
    }),
  ),
  validationMethod: optional(
    choice(['EMAIL', 'DNS', 'HTTP'], {
      label: 'Validation',
      help: 'How you prove that the names are yours. DNS needs a record in the public zone and renews by itself.',
      fallback: 'EMAIL',
    }),
  ),
  domainValidationOptions: optional(
    rows(
      {
        domainName: domain('Domain name', 'The name that is validated.'),
        hostedZone: optional(
          ref('hosted-zone', {
            label: 'Hosted zone',
            help: 'The public zone in which CloudFormation makes the validation record.',
            connect: 'Validate {self} in {to}',
            aws: 'HostedZoneId',
            afar: ['hosted-zone'],
          }),
        ),
        validationDomain: optional(
          text({
            label: 'Mail domain',
            help: 'The domain that gets the validation mails.',
            rare: true,
          }),
        ),
      },
      {
        label: 'Validation of each name',
        help: 'Where each name is validated. Without a zone somebody has to make the record.',
        row: 'name',
      },
    ),
  ),
  keyAlgorithm: optional(
    suggestion(['RSA_2048', 'EC_prime256v1', 'EC_secp384r1'], {
      label: 'Key algorithm',
      help: 'Kind and size of the key; everybody takes RSA 2048.',
      fallback: 'RSA_2048',
    }),
  ),
  certificateAuthority: optional(
    text({
      label: 'Private authority',
      help: 'The ARN of an authority of AWS Private CA. Only clients that have its root trust such a certificate.',
      placeholder: 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0a1b2c3d',
      aws: 'CertificateAuthorityArn',
    }),
  ),
  certificateExport: optional(
    choice(['DISABLED', 'ENABLED'], {
      label: 'Exportable',
      help: 'Only an exportable certificate can be put on an instance or a server on premises; it costs a fee.',
      fallback: 'DISABLED',
    }),
  ),
  certificateTransparencyLoggingPreference: optional(
    choice(['ENABLED', 'DISABLED'], {
      label: 'Transparency log',
      help: 'Browsers refuse public certificates that are in no log.',
      fallback: 'ENABLED',
    }),
  ),
  status: optional(
    text({
      label: 'Status',
      help: 'Only an issued certificate can be attached; known after a read.',
      placeholder: 'ISSUED',
      aws: false,
    }),
  ),
  notAfter: optional(
    text({
      label: 'Valid until',
      help: 'Last day of the certificate; AWS renews it before, while it is in use and still validated.',
      placeholder: '2027-06-30',
      aws: false,
    }),
  ),
}
