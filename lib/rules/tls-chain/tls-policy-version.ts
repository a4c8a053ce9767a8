import { setProps } from '@/lib/design/patch'
import { versionsOf } from '@/lib/elements/certificate/security-policy'
import { read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { exist } from '../exist'

const DEFAULT = 'ELBSecurityPolicy-2016-08'
const CURRENT = 'ELBSecurityPolicy-TLS13-1-2-2021-06'

export const tlsPolicyVersion = defineRule({
  id: 'tls-policy-version',
  severity: 'warning',
  title: 'A TLS listener takes TLS 1.2 and later only',
  why: 'Policies that take TLS 1.0 and 1.1 are for old clients. One of them is what a listener gets that names none, unless it is made in the console.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  kind: 'listener',
  *check(listener) {
    const protocol = read(listener, 'protocol')
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return
    const isUnsaid = listener.props.sslPolicy === undefined
    if (isUnsaid && exist(listener)) return
    const policy = isUnsaid ? DEFAULT : read(listener, 'sslPolicy')
    const least = policy === undefined ? undefined : versionsOf(policy)?.minimum
    if (least !== '1.0' && least !== '1.1') return
    yield {
      field: 'sslPolicy',
      message: `${listener.name} ${isUnsaid ? `names no policy and gets ${DEFAULT}` : `uses ${policy}`}, which takes TLS ${least}. Use ${CURRENT} or a newer one.`,
      fix: () => ({ label: `Use ${CURRENT}`, patch: setProps(listener, { sslPolicy: CURRENT }) }),
    }
  },
  examples: {
    good: [{ says: 'A policy of TLS 1.2 and 1.3.', design: () => restExample() }],
    bad: [
      { says: 'An old policy.', design: () => restExample({}, { http: { sslPolicy: DEFAULT } }) },
      { says: 'No policy at all.', design: () => restExample({}, { http: { sslPolicy: undefined } }) },
    ],
  },
})
