import { defineBehaviour } from '../facts'
import { balancerMends } from '../load-balancer/mends'
import { balancerNames } from '../load-balancer/names'
import { nodesOfApplication } from '../load-balancer/nodes'
import { serveRequest } from './serve'

export const applicationLoadBalancerBehaviour = defineBehaviour({
  kind: 'application-load-balancer',
  *facts(self, around) {
    yield* nodesOfApplication(self, around)
    yield* balancerNames(self)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) => serveRequest(self, around, packet, here),
    }
  },
  mends: balancerMends,
})
