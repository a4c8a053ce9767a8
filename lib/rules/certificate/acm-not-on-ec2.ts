import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const shown = (props: ElementOf<'certificate'>['props']) =>
  classic(
    make('on-premises-site', 'office', { ranges: ['192.168.0.0/16'] }),
    make('on-premises-host', 'intranet', { in: 'office', address: '192.168.1.10', certificate: 'proof' }),
    make('certificate', 'proof', {
      in: 'ireland',
      domainName: 'www.example.com',
      validationMethod: 'DNS',
      ...props,
    }),
  )

export const acmNotOnEc2 = defineRule({
  id: 'acm-not-on-ec2',
  severity: 'warning',
  title: 'A certificate that leaves AWS is exportable',
  why: 'ACM gives the key of a certificate away only if it was requested as exportable, or if AWS Private CA issued it. No other can be installed on a server.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html',
  kind: ['on-premises-host', 'on-premises-load-balancer'],
  *check(server, around) {
    const self = server as ElementOf<'on-premises-host'>
    const certificate = around.get(read(self, 'certificate'))
    if (!isKind(certificate, 'certificate') || certificate.props.certificateAuthority !== undefined) return
    if (read(certificate, 'certificateExport') !== 'DISABLED') return
    yield {
      field: 'certificate',
      message: `${self.name} is to show ${certificate.name}, whose key ACM does not give away. Request it as exportable, or end TLS at a load balancer of AWS.`,
      fix: () =>
        exist(certificate)
          ? undefined
          : {
              label: `Make ${certificate.name} exportable`,
              patch: setProps(certificate, { certificateExport: 'ENABLED' }),
            },
    }
  },
  examples: {
    good: [{ says: 'It is exportable.', design: () => shown({ certificateExport: 'ENABLED' }) }],
    bad: [{ says: 'It is not.', design: () => shown({}) }],
  },
})
