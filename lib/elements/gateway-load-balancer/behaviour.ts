import { UDP, both } from '@/lib/net/flow'
import { defineBehaviour } from '../facts'
import { interfaceIn } from '../interface-in'
import { read } from '../read'

/** Nobody connects to it: packets come through its endpoints, and leave to appliances by GENEVE. */
export const gatewayLoadBalancerBehaviour = defineBehaviour({
  kind: 'gateway-load-balancer',
  *facts(self, around) {
    for (const subnet of read(self, 'subnets') ?? [])
      yield* interfaceIn(self, subnet, around, { groups: 'none' })
    yield {
      fact: 'server',
      element: self.id,
      serve: ({ flow }) => ({
        refuse: both(flow, { protocols: [[UDP, UDP]] })
          ? 'GWLB_DESTINATION_PORT_RESTRICTION'
          : 'GWLB_PROTOCOL_RESTRICTION',
        because: `${self.name} takes no connections: it is reached through Gateway Load Balancer endpoints.`,
      }),
    }
  },
})
