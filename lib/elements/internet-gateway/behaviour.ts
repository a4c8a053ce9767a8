import type { Door, Fact } from '@/lib/net/fact'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { mentioned } from '../verbatim'
import { egress } from './egress'
import { gatewayOf } from './gateway'
import { ingress } from './ingress'
import { mendsOf } from './mends'

export const internetGatewayBehaviour = defineBehaviour({
  kind: 'internet-gateway',
  *facts(self, around): Iterable<Fact> {
    const gateway = gatewayOf(self, around)
    if (!gateway) {
      yield detached(self, around)
      return
    }
    yield { fact: 'uplink', element: self.id, network: gateway.vpc.id }
    yield {
      fact: 'door',
      element: self.id,
      door: 'in',
      pass: (packet, here) => egress(gateway, packet, here),
    }
    yield {
      fact: 'door',
      element: self.id,
      door: 'ingress',
      pass: (packet, here) => ingress(gateway, packet, here),
    }
  },
  mends: mendsOf,
})

/** A route may lead to a gateway that is attached to nothing. */
const detached = (self: ElementOf<'internet-gateway'>, around: Around): Door => ({
  fact: 'door',
  element: self.id,
  door: 'in',
  pass: () => [
    mentioned(around, self, 'AWS::EC2::VPCGatewayAttachment')
      ? {
          refuse: 'UNKNOWN_RESOURCE',
          because: `Which VPC ${self.name} is attached to is not known.`,
          unknown: true,
        }
      : { refuse: 'BAD_STATE_ATTACHMENT', because: `${self.name} is attached to no VPC.` },
  ],
})
