import { publicServersOf } from '@/lib/elements/certificate/shown'
import { webShop } from '../load-balancer/balanced-example'
import { defineRule } from '../define'
import { make } from '../example'

export const acmPrivateCertTrust = defineRule({
  id: 'acm-private-cert-trust',
  severity: 'warning',
  title: 'What the internet sees shows a public certificate',
  why: 'Only clients that hold the root of the private authority trust a certificate of AWS Private CA; browsers do not by themselves.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/private-certificates.html',
  kind: 'certificate',
  *check(certificate, around) {
    if (certificate.props.certificateAuthority === undefined) return
    const [face] = publicServersOf(certificate, around)
    if (!face) return
    yield {
      field: 'certificateAuthority',
      message: `${certificate.name} is of a private authority, and ${face.name} shows it to the internet. Only clients that hold its root trust it; use a public certificate for all others.`,
    }
  },
  examples: {
    good: [{ says: 'A public certificate.', design: () => webShop() }],
    bad: [
      {
        says: 'A private one on a public website.',
        design: () =>
          webShop(
            make('certificate', 'shop-certificate', {
              in: 'ireland',
              domainName: 'shop.example.com',
              certificateAuthority: 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0a1b2c3d',
            }),
          ),
      },
    ],
  },
})
