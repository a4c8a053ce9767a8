import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { defaultAction } from '@/lib/elements/listener/action'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { webShop } from './balanced-example'

const plain = (props: object) =>
  make('listener', 'http', { in: 'shop', protocol: 'HTTP', port: 80, ...props })

const redirect = { redirectCode: 'HTTP_301' as const, redirectProtocol: 'HTTPS', redirectPort: '443' }

export const elbPlainHttpListener = defineRule({
  id: 'elb-plain-http-listener',
  severity: 'warning',
  title: 'HTTP from the internet is redirected where HTTPS is served',
  why: 'What a client sends to an HTTP listener crosses the internet in clear, though HTTPS is there beside it.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    if (read(listener, 'protocol') !== 'HTTP' || !isKind(balancer, 'application-load-balancer')) return
    if (read(balancer, 'scheme') !== 'internet-facing' || defaultAction(listener).does !== 'forward') return
    const secure = ofKind(around.children(balancer.id), 'listener').find(
      (one) => read(one, 'protocol') === 'HTTPS',
    )
    const port = secure && read(secure, 'port')
    if (!secure || port === undefined) return
    yield {
      field: 'targetGroup',
      message: `${listener.name} forwards HTTP from the internet in clear, though ${balancer.name} serves HTTPS by ${secure.name}. Redirect to HTTPS.`,
      fix: () => ({
        label: `Redirect ${listener.name} to HTTPS on port ${port}`,
        patch: setProps(listener, {
          ...redirect,
          redirectPort: String(port),
          targetGroup: undefined,
          targetGroups: undefined,
          groupStickiness: undefined,
          groupStickinessSeconds: undefined,
        }),
      }),
    }
  },
  examples: {
    good: [{ says: 'Port 80 redirects to HTTPS.', design: () => webShop(plain(redirect)) }],
    bad: [
      { says: 'Port 80 forwards to the servers.', design: () => webShop(plain({ targetGroup: 'servers' })) },
    ],
  },
})
