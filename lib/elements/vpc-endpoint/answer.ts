import type { Element } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Served, Warning } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { TCP, both, formatRanges } from '@/lib/net/flow'

const WEB: Partial<Flow> = {
  protocols: [[TCP, TCP]],
  ports: [
    [80, 80],
    [443, 443],
  ],
}

/** What a storage or queue service says to a connection: it speaks HTTP and HTTPS, and its policy has the last word. */
export function answerService(self: Element, { flow, talk }: Packet, policy: unknown): Served {
  if (!both(flow, WEB))
    return {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `${self.name} answers on tcp 443 and 80 only, not on ${formatRanges(flow.ports)}.`,
    }
  if (talk?.tls && talk.name !== undefined && !/\.amazonaws\.com(\.cn)?$|\.api\.aws$/.test(talk.name))
    return {
      refuse: 'X_TLS_HOSTNAME_MISMATCH',
      because: `${self.name} shows a certificate of AWS, which does not cover ${talk.name}.`,
    }
  return { done: true, because: `${self.name} answers.`, warnings: policyWarnings(self, policy) }
}

/** Conditions by which a policy looks at the way that a request came. */
const NETWORK = /aws:(Source(Ip|Vpc|Vpce|VpcArn)|VpcSourceIp|SourceAccount)/i

/** What the policy of an endpoint allows is not followed; one that was written narrows something. */
export const endpointPolicyWarnings = (self: Element, policy: unknown): readonly Warning[] =>
  policy === undefined || allowsAll(policy)
    ? []
    : [
        {
          code: 'X_POLICY_DENY',
          element: self.id,
          because: `The policy of ${self.name} narrows what passes; whether it allows this request is not followed.`,
        },
      ]

const allowsAll = (policy: unknown): boolean =>
  isRecord(policy) &&
  [policy.Statement]
    .flat()
    .some(
      (one) =>
        isRecord(one) &&
        one.Effect === 'Allow' &&
        one.Condition === undefined &&
        ['Action', 'Resource', 'Principal'].every((key) =>
          /^"?\*"?$|^\{"AWS":"\*"\}$/.test(JSON.stringify(one[key]) ?? ''),
        ),
    )

/** Policies are not followed; one that denies by where a request comes from is worth a word. */
function policyWarnings(self: Element, policy: unknown): readonly Warning[] {
  const given = isRecord(policy) ? [policy.Statement].flat() : []
  const denies = given.some(
    (one) => isRecord(one) && one.Effect === 'Deny' && NETWORK.test(JSON.stringify(one.Condition ?? {})),
  )
  return denies
    ? [
        {
          code: 'X_POLICY_DENY',
          element: self.id,
          because: `The policy of ${self.name} denies by where a request comes from; whether this one is denied is not followed.`,
        },
      ]
    : []
}
