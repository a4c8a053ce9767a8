import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'

const SERVERS = ['listener', 'classic-load-balancer', 'api-domain', 'rest-domain', 'user-pool']

export const tlsCertExpired = defineRule({
  id: 'tls-cert-expired',
  severity: 'error',
  title: 'A certificate that is shown is still good',
  why: 'Browsers and API Gateway refuse a certificate that is over, and ACM does not renew one that was imported.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html',
  kind: ['imported-certificate', 'certificate'],
  *check(certificate, around) {
    const last = read(certificate as ElementOf<'certificate'>, 'notAfter')
    if (last === undefined || !/^\d{4}-\d\d-\d\d/.test(last) || last.slice(0, 10) >= today()) return
    const shownBy = around.referrers(certificate.id).filter(({ kind }) => SERVERS.includes(kind))
    if (shownBy.length === 0) return
    const isImported = (certificate as Element).kind === 'imported-certificate'
    yield {
      field: 'notAfter',
      message: `${certificate.name} was good until ${last.slice(0, 10)}, and ${shownBy[0]!.name} still shows it. ${isImported ? 'Import a new one.' : 'Look why ACM did not renew it.'}`,
    }
  },
  examples: {
    good: [{ says: 'ACM issues the certificate and renews it.', design: () => restExample() }],
    bad: [
      {
        says: 'An imported certificate past its date.',
        design: () =>
          restExample(
            {},
            { http: { certificate: 'own' } },
            make('imported-certificate', 'own', {
              in: 'eu-west-1',
              domainName: 'orders.shop.example',
              trust: 'public',
              notAfter: '2020-01-31',
            }),
          ),
      },
    ],
  },
})

const today = (): string => new Date().toISOString().slice(0, 10)
