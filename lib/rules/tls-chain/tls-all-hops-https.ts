import type { ElementOf } from '@/lib/elements'
import { goalOf, startOf } from '@/lib/elements/promise/sides'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Query } from '@/lib/trace/query'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'

export const tlsAllHopsHttps = defineRule({
  id: 'tls-all-hops-https',
  severity: 'error',
  title: 'Where TLS is promised at every hop, every hop has it',
  why: 'Each listener, target group, integration and server on the way must speak TLS; one plain connection breaks the promise.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'promise',
  *check(promise, around, reach) {
    const query = read(promise, 'everyHopTls') === true ? questionOf(promise, around) : undefined
    if (!query) return
    const plain = reach(query).blockers.filter(
      ({ code, unknown }) => code === 'X_POLICY_PLAINTEXT_HOP' && !unknown,
    )
    for (const because of new Set(plain.map((one) => one.because)))
      yield {
        field: 'everyHopTls',
        message: `${promise.name}: ${because} Speak HTTPS there, or give up the promise.`,
      }
  },
  examples: {
    good: [{ says: 'Nobody promises it.', design: () => restExample() }],
    bad: [
      {
        says: 'The last hop to the data centre is plain HTTP.',
        design: () =>
          chainExample({
            'on-premises': { protocol: 'HTTP', healthCheckProtocol: 'HTTP' },
            balancer: { protocol: 'HTTP' },
          }),
      },
    ],
  },
})

/** What the promise asks, where it is of a URL; only a URL says what is spoken. */
function questionOf(promise: ElementOf<'promise'>, around: Around): Query | undefined {
  const url = read(promise, 'toText')
  if (goalOf(promise) !== 'address' || !/^https?:/.test(url ?? '')) return undefined
  if (read(promise, 'expects') !== 'reachable') return undefined
  const method = read(promise, 'method')
  const rest = { to: { url: url! }, tlsEverywhere: true, ...(method !== undefined && { method }) }
  if (startOf(promise) === 'internet') return { from: { internet: true }, ...rest }
  const from = startOf(promise) === 'element' ? around.get(read(promise, 'from')) : undefined
  return from && { from: { element: from.id }, ...rest }
}
