import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { Around } from '@/lib/elements/define'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import type { Caller } from '../api-gateway/backends'
import { answersOf } from '../api-gateway/backends'
import { restExample } from '../api-gateway/api-example'
import { apiOf } from '../api-gateway/guards'
import { defineRule } from '../define'
import { chainExample } from '../tls-chain/chain-example'

const FIELD = 'enforceSecurityGroupInboundRulesOnPrivateLinkTraffic'

export const vpclinkV1NlbSg = defineRule({
  id: 'vpclink-v1-nlb-sg',
  severity: 'error',
  title: 'A Network Load Balancer lets its VPC link V1 in',
  why: 'A link V1 comes by PrivateLink from addresses of AWS: security groups of the load balancer refuse it, unless they are told to leave PrivateLink traffic alone.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html',
  kind: 'rest-vpc-link',
  *check(link, around, reach) {
    const balancer = around.get(read(link, 'targets')?.[0])
    const groups = isKind(balancer, 'network-load-balancer') ? balancer.props.securityGroups : undefined
    if (!balancer || groups === undefined || balancer.props[FIELD] === 'off') return
    for (const caller of callersOf(link, around))
      for (const { trace } of answersOf(caller, around, reach)) {
        const blocker = trace.blockers.find(
          (one) => one.element === balancer.id && one.field === FIELD && !one.unknown,
        )
        if (!blocker) continue
        yield {
          message: `${link.name} is kept out by the security groups of ${balancer.name}: ${blocker.because}`,
          fix: () => ({
            label: `Leave PrivateLink traffic to ${balancer.name} alone`,
            patch: setProps(balancer, { [FIELD]: 'off' }),
          }),
        }
        return
      }
  },
  examples: {
    good: [{ says: 'A link V2 needs no such setting.', design: () => restExample() }],
    bad: [
      {
        says: 'The groups are enforced, and admit addresses of the VPC only.',
        design: () => chainExample({ nlb: { [FIELD]: 'on' } }),
      },
      { says: 'Nobody said, and AWS enforces.', design: () => chainExample({ nlb: { [FIELD]: undefined } }) },
    ],
  },
})

/** The APIs and integrations that call over a link. */
const callersOf = (link: Element, around: Around): readonly Caller[] => [
  ...new Set(
    around.referrers(link.id).flatMap((one) => {
      const caller = one.kind === 'api-integration' ? one : apiOf(one, around)
      return caller?.kind === 'api-integration' || caller?.kind === 'rest-api' ? [caller as Caller] : []
    }),
  ),
]
