import { defineBehaviour } from '../facts'
import { balancerNames } from '../load-balancer/names'
import { nodesOfNetwork } from '../load-balancer/nodes'
import { serveConnection } from './serve'

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
})
