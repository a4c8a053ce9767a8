import { publicServersOf } from '@/lib/elements/certificate/shown'
import { read } from '@/lib/elements/read'
import { webShop } from '../load-balancer/balanced-example'
import { defineRule } from '../define'
import { make } from '../example'

const WORDS = { 'self-signed': 'is signed by itself', private: 'is of a private authority' } as const

const imported = (trust: 'public' | 'private' | 'self-signed') =>
  webShop(
    make('imported-certificate', 'shop-certificate', {
      in: 'ireland',
      domainName: 'shop.example.com',
      trust,
      notAfter: '2099-12-31',
    }),
  )

export const acmImportSelfsigned = defineRule({
  id: 'acm-import-selfsigned',
  severity: 'info',
  title: 'An imported certificate is trusted by who gets to see it',
  why: 'ACM imports self-signed certificates and those of private authorities, too. It does not renew them, and clients have to be told to trust the issuer.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html',
  kind: 'imported-certificate',
  *check(certificate, around) {
    const trust = read(certificate, 'trust')
    const [face] = trust === 'private' || trust === 'self-signed' ? publicServersOf(certificate, around) : []
    if (!face || trust === undefined || trust === 'public') return
    yield {
      field: 'trust',
      message: `${certificate.name} ${WORDS[trust]}, and ${face.name} shows it to the internet. Clients must be told to trust it, and nobody renews it for you.`,
    }
  },
  examples: {
    good: [{ says: 'A public authority issued it.', design: () => imported('public') }],
    bad: [{ says: 'It is signed by itself.', design: () => imported('self-signed') }],
  },
})
