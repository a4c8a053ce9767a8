import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webListener, webServers, webShop } from '../load-balancer/balanced-example'

const WEB: readonly unknown[] = ['HTTP', 'HTTPS']

export const albListenerProtocols = defineRule({
  id: 'alb-listener-protocols',
  severity: 'error',
  title: 'An Application Load Balancer speaks HTTP and HTTPS',
  why: 'Its listeners take HTTP or HTTPS on a port, and send HTTP or HTTPS on; TCP, UDP and TLS are for a Network Load Balancer.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    if (!isKind(balancer, 'application-load-balancer') || exist(listener)) return
    const protocol = read(listener, 'protocol')
    const named = listener.props.protocol !== undefined
    if (!named || (protocol !== undefined && !WEB.includes(protocol))) {
      const says = named ? `takes ${protocol}` : 'names no protocol'
      const use = protocol === 'TLS' || read(listener, 'port') === 443 ? 'HTTPS' : 'HTTP'
      yield {
        field: 'protocol',
        message: `${listener.name} ${says}, but ${balancer.name} is an Application Load Balancer. Use HTTP or HTTPS, or a Network Load Balancer.`,
        fix: () => ({ label: `Take ${use}`, patch: setProps(listener, { protocol: use }) }),
      }
    }
    if (listener.props.port === undefined)
      yield { field: 'port', message: `${listener.name} has no port. Give it one, such as 443.` }
    for (const { group, field } of groupsOf(listener, around)) {
      const spoken = isOpen(group.props.protocol) ? undefined : read(group, 'protocol')
      const type = read(group, 'targetType')
      if (spoken === undefined || WEB.includes(spoken) || (type !== 'instance' && type !== 'ip')) continue
      yield {
        field,
        message: `${listener.name} forwards requests to ${group.name}, a group for ${spoken}. Forward to a group for HTTP or HTTPS.`,
        fix: () => ({ label: `Let ${group.name} speak HTTP`, patch: setProps(group, { protocol: 'HTTP' }) }),
      }
    }
  },
  examples: {
    good: [{ says: 'HTTPS in, HTTP to the servers.', design: () => webShop() }],
    bad: [
      {
        says: 'A TCP listener.',
        design: () =>
          webShop(webListener({ protocol: 'TCP', port: 3306, certificate: undefined, sslPolicy: undefined })),
      },
      { says: 'A group for TCP.', design: () => webShop(webServers({ protocol: 'TCP' })) },
    ],
  },
})
