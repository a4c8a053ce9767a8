import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const LONGEST = 64
const long = `${'a-very-long-label-of-a-name-'.repeat(2)}indeed.example.com`
const proof = (domainName: string, ...subjectAlternativeNames: string[]) =>
  classic(
    make('certificate', 'proof', {
      in: 'ireland',
      domainName,
      subjectAlternativeNames,
      validationMethod: 'DNS',
    }),
  )

export const acmFirstNameLength = defineRule({
  id: 'acm-first-name-length',
  severity: 'error',
  title: 'The first name of a certificate has at most 64 characters',
  why: 'ACM takes up to 64 characters for the first name, final dots aside; further names may be as long as DNS allows, 253.',
  source: 'https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html',
  kind: 'certificate',
  *check(certificate) {
    const first = read(certificate, 'domainName')?.replace(/\.$/, '')
    if (first === undefined || first.length <= LONGEST || exist(certificate)) return
    yield {
      field: 'domainName',
      message: `${certificate.name}: the first name has ${first.length} characters, ${LONGEST} are allowed. Put a shorter one first and this one among the further names.`,
      fix: () => {
        const further = read(certificate, 'subjectAlternativeNames') ?? []
        const short = further.find((name) => !isOpen(name) && name.length <= LONGEST)
        return short === undefined
          ? undefined
          : {
              label: `Put ${short} first`,
              patch: setProps(certificate, {
                domainName: short,
                subjectAlternativeNames: [first, ...further.filter((name) => name !== short)],
              }),
            }
      },
    }
  },
  examples: {
    good: [{ says: 'The long name comes second.', design: () => proof('example.com', long) }],
    bad: [
      { says: 'A long name alone.', design: () => proof(long) },
      { says: 'A long name before a short one.', design: () => proof(long, 'example.com') },
    ],
  },
})
