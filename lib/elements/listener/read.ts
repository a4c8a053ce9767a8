import type {
  Action,
  DescribeListenerCertificatesOutput,
  DescribeRulesOutput,
  Listener,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Fields } from '../field'
import { pick } from '../pick'
import { flattenActions } from './actions'
import { flattenConditions } from './conditions'
import { ruleFields } from './rule-fields'

/** A forward to one group, which AWS answers twice, said once. */
function sayOnce({ ForwardConfig: config, ...action }: Action): Action {
  const [only, ...others] = config?.TargetGroups ?? []
  const sticky = config?.TargetGroupStickinessConfig?.Enabled === true
  const single = action.Type === 'forward' && others.length === 0 && !sticky
  if (single) return { ...action, TargetGroupArn: action.TargetGroupArn ?? only?.TargetGroupArn }
  return config ? { ...action, ForwardConfig: config } : action
}

const inOrder = (actions: readonly Action[] = []) =>
  [...actions].sort((a, b) => (a.Order ?? 0) - (b.Order ?? 0)).map(sayOnce)

export const readListener = (fields: Fields, { DefaultActions: actions, ...listener }: Listener) =>
  pick(fields, flattenActions({ ...listener, DefaultActions: inOrder(actions) }, 'DefaultActions'))

/** The rules beside the default one, which is the action of the listener itself. */
export function readRules(answer: DescribeRulesOutput) {
  const rules = (answer.Rules ?? [])
    .filter((rule) => rule.IsDefault !== true && rule.Priority !== 'default')
    .map(({ Actions: actions, ...rule }) =>
      pick(ruleFields, flattenActions(flattenConditions({ ...rule, Actions: inOrder(actions) }), 'Actions')),
    )
  return rules.length > 0 ? { rules } : {}
}

export function readFurtherCertificates(answer: DescribeListenerCertificatesOutput) {
  const certificates = (answer.Certificates ?? [])
    .filter((certificate) => certificate.IsDefault !== true)
    .flatMap((certificate) => certificate.CertificateArn ?? [])
  return certificates.length > 0 ? { furtherCertificates: [{ certificates }] } : {}
}
