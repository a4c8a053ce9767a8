import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { stateFault, unless } from '../on-premises-router/line'
import { read } from '../read'
import { loseGroups } from '../transit-gateway/lose-groups'

type Peering = ElementOf<'transit-gateway-peering'>

/** Between two transit gateways: `from-requester` and `from-accepter`. */
export const transitGatewayPeeringBehaviour = defineBehaviour({
  kind: 'transit-gateway-peering',
  *facts(self, around) {
    const door = { fact: 'door', element: self.id } as const
    yield {
      ...door,
      door: 'from-requester',
      pass: (packet) => [cross(self, 'peerTransitGateway', packet, around)],
    }
    yield {
      ...door,
      door: 'from-accepter',
      pass: (packet) => [cross(self, 'transitGateway', packet, around)],
    }
  },
})

function cross(
  self: Peering,
  side: 'transitGateway' | 'peerTransitGateway',
  packet: Packet,
  around: Around,
): Move {
  const far = around.get(read(self, side))
  if (far?.kind !== 'transit-gateway')
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The transit gateway at the far end of ${self.name} is not in the design: draw it with its tables.`,
      field: side,
      unknown: true,
    }
  return unless(stateFault(self, read(self, 'state'), 'available', 'BAD_STATE_ATTACHMENT'), {
    go: { door: 'from-attachment', of: far.id },
    // The far gateway knows no zone of this Region.
    packet: loseGroups({ ...packet, via: self.id, zone: undefined }, self.id),
    because: `${self.name} carries it to ${far.name}.`,
    mtu: 8500,
  })
}
