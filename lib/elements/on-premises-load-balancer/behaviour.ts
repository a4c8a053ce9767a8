import { speechOf } from '../certificate/served'
import { defineBehaviour } from '../facts'
import { endOf } from '../on-premises-site/held'
import { siteNames } from '../on-premises-site/names'
import { read } from '../read'
import { serveByHosts } from './serve'

export const onPremisesLoadBalancerBehaviour = defineBehaviour({
  kind: 'on-premises-load-balancer',
  *facts(self, around) {
    const end = endOf(self, around)
    if (!end) return
    yield end
    yield* siteNames(self, end, around)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet) =>
        serveByHosts(self, end, packet, speechOf(self, read(self, 'protocol'), around), around),
    }
  },
})
