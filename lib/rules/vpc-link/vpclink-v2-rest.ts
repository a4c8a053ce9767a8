import { isKind, ofKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { chainExample } from '../tls-chain/chain-example'
import { listenersOf } from './private-ways'

export const vpclinkV2Rest = defineRule({
  id: 'vpclink-v2-rest',
  severity: 'info',
  title: 'A new REST API reaches an Application Load Balancer by a link V2',
  why: 'A link V2 leads to an Application Load Balancer itself; the Network Load Balancer that a link V1 needed before it can go.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html',
  kind: 'rest-vpc-link',
  *check(link, around) {
    const balancer = around.get(read(link, 'targets')?.[0])
    const usedByRest = around
      .referrers(link.id)
      .some(({ kind }) => kind === 'rest-resource' || kind === 'rest-api')
    if (exist(link) || !usedByRest || !isKind(balancer, 'network-load-balancer')) return
    const behind = listenersOf(balancer, around)
      .map((listener) => around.get(read(listener, 'targetGroup')))
      .flatMap((group) => (isKind(group, 'target-group') ? (rowsOf(group, 'targets') ?? []) : []))
      .map(({ target }) => around.get(target))
    const [application] = ofKind(
      behind.flatMap((one) => one ?? []),
      'application-load-balancer',
    )
    if (application)
      yield {
        message: `${link.name} needs ${balancer.name} to reach ${application.name}. A link V2 leads to ${application.name} itself, without a Network Load Balancer between.`,
      }
  },
  examples: {
    good: [{ says: 'A link V2 leads to the load balancer itself.', design: () => restExample() }],
    bad: [{ says: 'A Network Load Balancer stands between.', design: () => chainExample() }],
  },
})
