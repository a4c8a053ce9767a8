import { setProps } from '@/lib/design/patch'
import { known } from '@/lib/design/element'
import { rowsOf, withRow } from '@/lib/elements/read'
import type { ElementOf } from '@/lib/elements'
import { defineRule } from '../define'
import { exist } from '../exist'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'

const WEB: readonly string[] = ['HTTP', 'HTTPS']

const sticky = (protocol: 'HTTP' | 'TCP') =>
  oldShop(
    oldBalancer({
      lBCookieStickinessPolicy: [{ PolicyName: 'by-cookie', CookieExpirationPeriod: '3600' }],
      listeners: [{ protocol, loadBalancerPort: 80, instancePort: 8080, policyNames: ['by-cookie'] }],
    }),
  )

export const clbSticky = defineRule({
  id: 'clb-sticky',
  severity: 'info',
  title: 'Cookies hold clients of HTTP listeners',
  why: 'A stickiness policy goes with HTTP and HTTPS listeners only: others see no cookies.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
  kind: 'classic-load-balancer',
  *check(balancer) {
    const names = stickinessOf(balancer)
    if (names.size === 0 || exist(balancer)) return
    const rows = rowsOf(balancer, 'listeners') ?? []
    for (const { at, protocol, policyNames } of rows) {
      const policy = policyNames?.find((name) => names.has(name))
      if (policy === undefined || protocol === undefined || WEB.includes(protocol.toUpperCase())) continue
      const rest = policyNames!.filter((name) => !names.has(name))
      yield {
        field: `listeners.${at}.policyNames`,
        message: `Listener ${at + 1} of ${balancer.name} takes ${protocol} and has the stickiness policy ${policy}, which is for HTTP and HTTPS. Take the policy off, or take HTTP.`,
        fix: () => ({
          label: `Take ${policy} off`,
          patch: setProps(balancer, {
            listeners: withRow(rows, at, { policyNames: rest.length > 0 ? rest : undefined }),
          }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'By a cookie, over HTTP.', design: () => sticky('HTTP') }],
    bad: [{ says: 'By a cookie, over TCP.', design: () => sticky('TCP') }],
  },
})

/** The names of its stickiness policies, of both sorts. */
function stickinessOf({ props }: ElementOf<'classic-load-balancer'>): ReadonlySet<string> {
  const lists = [known(props.lBCookieStickinessPolicy), known(props.appCookieStickinessPolicy)]
  const policies = lists.flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
  const names = policies.map((policy) => (policy as { readonly PolicyName?: unknown } | null)?.PolicyName)
  return new Set(names.filter((name): name is string => typeof name === 'string'))
}
