import { defineBehaviour } from '../facts'
import { balancerMends } from '../load-balancer/mends'
import { balancerNames } from '../load-balancer/names'
import { nodesOfClassic } from '../load-balancer/nodes'
import { serveClassic } from './serve'

export const classicLoadBalancerBehaviour = defineBehaviour({
  kind: 'classic-load-balancer',
  *facts(self, around) {
    yield* nodesOfClassic(self, around)
    yield* balancerNames(self)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) => serveClassic(self, around, packet, here),
    }
  },
  mends: balancerMends,
})
