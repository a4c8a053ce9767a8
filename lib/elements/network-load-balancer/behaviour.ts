import { setProps } from '@/lib/design/patch'
import { defineBehaviour } from '../facts'
import { balancerMends } from '../load-balancer/mends'
import { balancerNames } from '../load-balancer/names'
import { nodesOfNetwork } from '../load-balancer/nodes'
import { serveConnection } from './serve'

const ENFORCED = 'enforceSecurityGroupInboundRulesOnPrivateLinkTraffic'

export const networkLoadBalancerBehaviour = defineBehaviour({
  kind: 'network-load-balancer',
  *facts(self, around) {
    yield* nodesOfNetwork(self, around)
    yield* balancerNames(self)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) => serveConnection(self, around, packet, here),
    }
  },
  *mends(self, trouble, around, world) {
    const { code, field } = trouble
    yield* balancerMends(self, trouble, around, world)
    if (field === ENFORCED && (code === 'ENI_SG_RULES_MISMATCH' || code === 'SG_HAS_NO_RULES'))
      yield {
        label: `Let PrivateLink traffic pass the groups of ${self.name}`,
        patch: setProps(self, { [ENFORCED]: 'off' }),
      }
  },
})
