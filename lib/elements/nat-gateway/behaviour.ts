import type { Fact } from '@/lib/net/fact'
import type { Packet } from '@/lib/net/packet'
import { defineBehaviour } from '../facts'
import type { Nat } from './forward'
import { forward } from './forward'
import { interfaceOf } from './interface'
import { mendsOf } from './mends'
import { enterRegional, regionalOnward } from './regional'

export const natGatewayBehaviour = defineBehaviour({
  kind: 'nat-gateway',
  fails: 'gateway',
  *facts(self, around): Iterable<Fact> {
    const own = interfaceOf(self, around)
    if (!own) return
    const regional = own.segment === undefined
    const nat: Nat = {
      name: self.name,
      own,
      onward: regional ? regionalOnward(self, own) : () => ({ out: own }),
      byTransit: ({ via }: Packet) => around.get(via)?.kind === 'transit-gateway-attachment',
    }
    yield own
    yield {
      fact: 'door',
      element: self.id,
      door: 'forward',
      pass: (packet, here) => forward(nat, packet, here),
    }
    if (regional)
      yield {
        fact: 'door',
        element: self.id,
        door: 'in',
        pass: (packet, here) => enterRegional(self, nat, packet, here),
      }
    yield {
      fact: 'server',
      element: self.id,
      serve: () => ({
        refuse: 'NGW_REQUIRES_SOURCE_IN_VPC',
        because: `${self.name} lets connections out and none in: nothing can be reached at its address.`,
        element: self.id,
      }),
    }
  },
  mends: mendsOf,
})
