import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { isPrivate, nameOf } from '@/lib/elements/hosted-zone/delegation'
import { isOpen, rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'

const validatedIn = (hostedZone: string) =>
  classic(
    make('hosted-zone', 'public', { in: 'ireland', name: 'example.com' }),
    make('hosted-zone', 'inner', { in: 'ireland', name: 'example.com', vpcs: [{ vpc: 'net' }] }),
    make('certificate', 'proof', {
      in: 'ireland',
      domainName: 'www.example.com',
      validationMethod: 'DNS',
      domainValidationOptions: [{ domainName: 'www.example.com', hostedZone }],
    }),
  )

export const acmDnsValidationPublic = defineRule({
  id: 'acm-dns-validation-public',
  severity: 'error',
  title: 'A certificate is validated in a public zone',
  why: 'ACM looks for the validation record in public DNS. One in a private zone is never seen.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html',
  kind: 'certificate',
  *check(certificate, around) {
    if (certificate.props.certificateAuthority !== undefined) return
    const rows = rowsOf(certificate, 'domainValidationOptions') ?? []
    for (const { at, hostedZone, domainName } of rows) {
      const zone = around.get(hostedZone)
      if (!isKind(zone, 'hosted-zone') || !isPrivate(zone) || isOpen(zone.props.vpcs)) continue
      yield {
        field: `domainValidationOptions.${at}.hostedZone`,
        message: `${certificate.name}: ${domainName ?? 'a name'} is validated in ${zone.name}, which is private and answers ACM nothing. Use the public zone of the name.`,
        fix: () => {
          const twin = ofKind(around.all('hosted-zone'), 'hosted-zone').find(
            (one) => !isPrivate(one) && nameOf(one) !== undefined && nameOf(one) === nameOf(zone),
          )
          return (
            twin && {
              label: `Validate in ${twin.name}`,
              patch: setProps(certificate, {
                domainValidationOptions: withRow(rows, at, { hostedZone: twin.id }),
              }),
            }
          )
        },
      }
    }
  },
  examples: {
    good: [{ says: 'In the public zone.', design: () => validatedIn('public') }],
    bad: [{ says: 'In the private zone of the same name.', design: () => validatedIn('inner') }],
  },
})
