import { isKind } from '@/lib/elements'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

export const albGrpcNeedsHttps = defineRule({
  id: 'alb-grpc-needs-https',
  severity: 'error',
  title: 'A group for gRPC or HTTP/2 stands behind an HTTPS listener',
  why: 'AWS takes target groups of these protocol versions behind HTTPS listeners only.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'listener',
  *check(listener, around) {
    if (exist(listener) || read(listener, 'protocol') !== 'HTTP') return
    if (!isKind(around.get(listener.parent), 'application-load-balancer')) return
    for (const { group, field } of groupsOf(listener, around)) {
      const version = read(group, 'protocolVersion')
      if (version !== 'GRPC' && version !== 'HTTP2') continue
      yield {
        field,
        message: `${listener.name} takes HTTP and forwards to ${group.name}, a group for ${version}. Take HTTPS, with a certificate, or let ${group.name} speak HTTP1.`,
      }
    }
  },
  examples: {
    good: [{ says: 'gRPC behind HTTPS.', design: () => webShop(webServers({ protocolVersion: 'GRPC' })) }],
    bad: [
      {
        says: 'gRPC behind HTTP.',
        design: () =>
          webShop(
            make('listener', 'https', { in: 'shop', protocol: 'HTTP', port: 80, targetGroup: 'servers' }),
            webServers({ protocolVersion: 'GRPC' }),
          ),
      },
    ],
  },
})
