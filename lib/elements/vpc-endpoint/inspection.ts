import type { Interface } from '@/lib/net/end'
import type { Door } from '@/lib/net/fact'
import type { Move, Refusal } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { inspects } from '../gateway-load-balancer/inspects'
import { isOpen, read } from '../read'
import { offeredBy } from './offer'

type Endpoint = ElementOf<'vpc-endpoint'>

/** The door at which a Gateway Load Balancer endpoint takes packets for others: to the appliances, and back out unchanged. */
export const inspectionDoor = (self: Endpoint, own: Interface, around: Around): Door => ({
  fact: 'door',
  element: self.id,
  door: 'inspect',
  watches: true,
  pass: (packet, here) => {
    const go = onwards(self, own, packet)
    if (packet.reply && !here.session(self.id))
      return [
        {
          refuse: 'X_ASYMMETRIC_PATH',
          because: `The answer goes through ${self.name}, whose appliances did not see the request.`,
          otherwise: go,
        },
      ]
    const trouble = packet.reply ? undefined : troubleBehind(self, around, here)
    return [trouble ? { ...trouble, otherwise: go } : go]
  },
})

const onwards = (
  self: Endpoint,
  own: Interface,
  packet: Packet,
): Extract<Move, { readonly go: unknown }> => ({
  go: { out: own },
  packet: { ...packet, via: self.id },
  because: `${self.name} sends it through the appliances and back, unchanged.`,
  notes: ['PATH_THROUGH_GWLB_NOT_CHECKED'],
})

/** Appliances that nobody knows may drop anything. */
function troubleBehind(self: Endpoint, around: Around, here: Here): Refusal | undefined {
  const offer = offeredBy(self, around)
  const ids =
    offer && !isOpen(offer.props.gatewayLoadBalancers) ? (read(offer, 'gatewayLoadBalancers') ?? []) : []
  const balancers = ids.map((id) => (typeof id === 'string' ? around.get(id) : undefined))
  const own = balancers.filter((one) => isKind(one, 'gateway-load-balancer'))
  if (own.length === 0 || own.length < balancers.length)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `What inspects the traffic of ${self.name} is not known.`,
      unknown: true,
    }
  const found = own.map((one) => inspects(one, around, here))
  return found.some((one) => one === undefined) ? undefined : found[0]
}
