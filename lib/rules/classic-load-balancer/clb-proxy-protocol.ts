import { known } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'

const WEB: readonly string[] = ['HTTP', 'HTTPS']

const policy = {
  PolicyName: 'client-address',
  PolicyType: 'ProxyProtocolPolicyType',
  Attributes: [{ Name: 'ProxyProtocol', Value: 'true' }],
  InstancePorts: ['8080'],
}

const named = (protocol: 'HTTP' | 'TCP') =>
  oldShop(
    oldBalancer({
      policies: [policy],
      listeners: [{ protocol, loadBalancerPort: 80, instancePort: 8080 }],
    }),
  )

export const clbProxyProtocol = defineRule({
  id: 'clb-proxy-protocol',
  severity: 'info',
  title: 'Proxy protocol of a Classic Load Balancer goes before TCP and SSL',
  why: 'It puts a line of text with the address of the client before a connection. HTTP has X-Forwarded-For for that. Turn it on once only, where several stand in a row.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-proxy-protocol.html',
  kind: 'classic-load-balancer',
  *check(balancer) {
    const ports = proxiedPorts(balancer)
    if (ports.size === 0) return
    for (const { at, protocol, instanceProtocol, instancePort } of rowsOf(balancer, 'listeners') ?? []) {
      const inside = (instanceProtocol ?? protocol)?.toUpperCase()
      if (inside === undefined || !WEB.includes(inside) || !ports.has(String(instancePort))) continue
      yield {
        field: `listeners.${at}.instanceProtocol`,
        message: `Listener ${at + 1} of ${balancer.name} speaks ${inside} to instance port ${instancePort}, where a policy puts proxy protocol before it. Read X-Forwarded-For instead, or speak TCP.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Before TCP.', design: () => named('TCP') }],
    bad: [{ says: 'Before HTTP.', design: () => named('HTTP') }],
  },
})

/** The instance ports that a policy of this sort is for, as text. */
function proxiedPorts({ props }: ElementOf<'classic-load-balancer'>): ReadonlySet<string> {
  const list = known(props.policies)
  const policies = (Array.isArray(list) ? (list as readonly unknown[]) : []) as readonly (Partial<
    typeof policy
  > | null)[]
  const ports = policies
    .filter((one) => one?.PolicyType === 'ProxyProtocolPolicyType')
    .flatMap((one) => (Array.isArray(one?.InstancePorts) ? one.InstancePorts : []))
  return new Set(ports.map(String))
}
