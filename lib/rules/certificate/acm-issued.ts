import { serversOf } from '@/lib/elements/certificate/shown'
import { read } from '@/lib/elements/read'
import { webShop } from '../load-balancer/balanced-example'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'

/** States in which a certificate cannot be attached. One that is over is told by `tls-cert-expired`. */
const UNUSABLE: Readonly<Record<string, string>> = {
  PENDING_VALIDATION: 'still waits for its validation. Make the validation record first',
  VALIDATION_TIMED_OUT: 'was not validated in time. Request it again',
  FAILED: 'could not be issued. Request it again',
  REVOKED: 'was revoked. Request another',
  INACTIVE: 'is not active. Choose another',
}

const inState = (status: string) =>
  webShop(
    make('certificate', 'shop-certificate', {
      in: 'ireland',
      domainName: 'shop.example.com',
      validationMethod: 'DNS',
      status,
    }),
  )

export const acmIssued = defineRule({
  id: 'acm-issued',
  severity: 'error',
  title: 'A certificate is issued before it is shown',
  why: 'AWS attaches a certificate only after it was issued, which it is when every name on it has been validated.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/domain-ownership-validation.html',
  kind: 'certificate',
  *check(certificate, around) {
    const state = UNUSABLE[read(certificate, 'status') ?? '']
    // What stands at AWS already was attached in better days.
    const server = state && serversOf(certificate, around).find((one) => !exist(one))
    if (!server) return
    yield {
      field: 'status',
      message: `${certificate.name} is to be shown by ${server.name}, and ${state}.`,
    }
  },
  examples: {
    good: [{ says: 'It is issued.', design: () => inState('ISSUED') }],
    bad: [{ says: 'It waits for validation.', design: () => inState('PENDING_VALIDATION') }],
  },
})
