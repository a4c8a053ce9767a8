import type { ElementOf } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const AMAZON = /(^|\.)(amazonaws\.com(\.cn)?|cloudfront\.net|elasticbeanstalk\.com)\.?$/i
const proof = (domainName: string, ...subjectAlternativeNames: string[]) =>
  classic(
    make('certificate', 'proof', {
      in: 'ireland',
      domainName,
      subjectAlternativeNames,
      validationMethod: 'DNS',
    }),
  )

export const acmNoAmazonawsNames = defineRule({
  id: 'acm-no-amazonaws-names',
  severity: 'error',
  title: 'A certificate is for names of your own',
  why: 'ACM issues none for names that belong to Amazon, such as the default name of a load balancer, so that name can never match a certificate.',
  source: 'https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html',
  kind: 'certificate',
  *check(certificate) {
    if (certificate.props.certificateAuthority !== undefined || exist(certificate)) return
    for (const { field, name } of namesOn(certificate))
      if (AMAZON.test(name))
        yield {
          field,
          message: `${certificate.name} asks for ${name}, a name of Amazon that ACM issues nothing for. Use a name of your own domain.`,
        }
  },
  examples: {
    good: [{ says: 'A name of an own domain.', design: () => proof('www.example.com', 'example.com') }],
    bad: [
      {
        says: 'The name that AWS gave a load balancer.',
        design: () => proof('edge-0a1b2c.elb.eu-west-1.amazonaws.com'),
      },
    ],
  },
})

function namesOn(certificate: ElementOf<'certificate'>): readonly { field: string; name: string }[] {
  const first = read(certificate, 'domainName')
  const further = (read(certificate, 'subjectAlternativeNames') ?? []).filter((name) => !isOpen(name))
  return [
    ...(first === undefined ? [] : [{ field: 'domainName', name: first }]),
    ...further.map((name) => ({ field: 'subjectAlternativeNames', name })),
  ]
}
