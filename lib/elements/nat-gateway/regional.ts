import type { Interface } from '@/lib/net/end'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { ElementOf } from '../index'
import { rowsOf } from '../read'
import type { Nat } from './forward'
import { forward } from './forward'

type Gateway = ElementOf<'nat-gateway'>

/** A regional gateway has a table of its own that leads to the internet gateway; answers are delivered in the VPC. */
export const regionalOnward =
  (self: Gateway, own: Interface): Nat['onward'] =>
  (packet, here) => {
    if (packet.reply)
      return packet.to?.fact === 'interface' && packet.to.network === own.network
        ? { deliver: own.network }
        : {
            refuse: 'UNKNOWN_RESOURCE' as const,
            because: `How the route table of the regional gateway ${self.name} leads back out of the VPC is not known.`,
            unknown: true,
          }
    const uplink = here.world.uplink(own.network)
    return uplink
      ? { of: uplink.element, door: 'in' }
      : {
          refuse: 'NO_ROUTE_TO_DESTINATION',
          because: `${self.name} needs an internet gateway in its VPC, and there is none.`,
        }
  }

/** It must have addresses in the zone of the source, unless AWS spreads it over the zones by itself. */
export function enterRegional(self: Gateway, nat: Nat, packet: Packet, here: Here): readonly Move[] {
  const rows = rowsOf(self, 'availabilityZoneAddresses')
  const moves = forward(nat, { ...packet, network: nat.own.network }, here)
  if (packet.reply || (rows !== undefined && rows.length === 0)) return moves
  const zones = rows?.map((row) => row.availabilityZone)
  if (packet.zone !== undefined && zones?.includes(packet.zone)) return moves
  const unknown = !zones || zones.includes(undefined) || packet.zone === undefined
  const stop = unknown
    ? {
        refuse: 'UNKNOWN_RESOURCE' as const,
        because: `Whether ${self.name} is registered in the zone of the source is not known.`,
        unknown: true as const,
      }
    : {
        refuse: 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION' as const,
        because: `${self.name} has addresses in ${zones.join(', ')} only, and the packet comes from ${packet.zone}.`,
        field: 'availabilityZoneAddresses',
      }
  return moves.map((move) => ('go' in move ? { ...stop, otherwise: move } : move))
}
