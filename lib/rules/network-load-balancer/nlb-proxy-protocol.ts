import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { edgeListener, edgeService, webShop, webServers, workers } from '../load-balancer/balanced-example'

const CARRIERS: readonly unknown[] = ['TCP', 'TLS', undefined]

export const nlbProxyProtocol = defineRule({
  id: 'nlb-proxy-protocol',
  severity: 'info',
  title: 'Proxy protocol goes before TCP and TLS',
  why: 'A Network Load Balancer writes the header of proxy protocol v2 before a TCP or TLS connection; groups for UDP and for HTTP have none. Every target must be able to read it.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group) {
    const protocol = read(group, 'protocol')
    if (read(group, 'proxyProtocolV2') !== true || CARRIERS.includes(protocol)) return
    const instead = protocol === 'HTTP' || protocol === 'HTTPS' ? ' Read X-Forwarded-For instead.' : ''
    yield {
      field: 'proxyProtocolV2',
      message: `${group.name} is a group for ${protocol}, which has no proxy protocol. Turn it off.${instead}`,
      fix: () => ({ label: 'Turn it off', patch: setProps(group, { proxyProtocolV2: undefined }) }),
    }
  },
  examples: {
    good: [{ says: 'Before TCP.', design: () => edgeService(workers({ proxyProtocolV2: true })) }],
    bad: [
      {
        says: 'Before UDP.',
        design: () =>
          edgeService(
            edgeListener({ protocol: 'TCP_UDP' }),
            workers({ protocol: 'TCP_UDP', proxyProtocolV2: true }),
          ),
      },
      { says: 'Before HTTP.', design: () => webShop(webServers({ proxyProtocolV2: true })) },
    ],
  },
})
