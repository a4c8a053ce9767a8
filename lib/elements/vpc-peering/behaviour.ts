import type { Id } from '@/lib/design/element'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { both, except, formatAddresses } from '@/lib/net/flow'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { stateFault, unless } from '../on-premises-router/line'
import { read } from '../read'
import { loseGroups } from '../transit-gateway/lose-groups'
import { bothOf, spaceOf } from '../vpc/space'

type Peering = ElementOf<'vpc-peering'>

/** Between two VPCs, by their private addresses alone: what comes out is delivered there and goes no further. */
export const vpcPeeringBehaviour = defineBehaviour({
  kind: 'vpc-peering',
  *facts(self, around) {
    yield { fact: 'door', element: self.id, door: 'in', pass: (packet) => cross(self, packet, around) }
  },
})

function cross(self: Peering, packet: Packet, around: Around): readonly Move[] {
  const [asks, accepts] = [read(self, 'vpc'), read(self, 'peerVpc')]
  const far = packet.network === asks ? accepts : packet.network === accepts ? asks : undefined
  if (far === undefined && asks !== undefined && accepts !== undefined)
    return [
      {
        refuse: 'BAD_STATE_ATTACHMENT',
        because: `${self.name} joins ${nameOf(asks, around)} and ${nameOf(accepts, around)}, not ${nameOf(packet.network, around)}.`,
      },
    ]
  const vpc = around.get(far)
  const near = around.get(packet.network)
  if (!isKind(vpc, 'vpc') || !isKind(near, 'vpc'))
    return [
      {
        refuse: 'UNKNOWN_RESOURCE',
        because: `The VPC at the far end of ${self.name} is not in the design: draw it to see further.`,
        field: packet.network === asks ? 'peerVpc' : 'vpc',
        unknown: true,
      },
    ]
  const state = stateFault(self, read(self, 'status'), 'active', 'BAD_STATE', 'status')
  return inBlocks(self, packet, near, 'sources', around, (from) =>
    inBlocks(self, from, vpc, 'destinations', around, (part) => [
      unless(state, carried(self, part, near, vpc, around)),
    ]),
  )
}

const nameOf = (id: Id | undefined, around: Around) => around.get(id)?.name ?? 'another VPC'

/** The part of the packets that has its addresses in a VPC goes on. */
function inBlocks(
  self: Peering,
  packet: Packet,
  vpc: ElementOf<'vpc'>,
  side: 'sources' | 'destinations',
  around: Around,
  on: (packet: Packet) => readonly Move[],
): readonly Move[] {
  const { family } = packet.flow
  const { blocks, open } = spaceOf(vpc, around)
  const own = { [side]: bothOf(blocks)[family] ?? [] }
  const inside = both(packet.flow, own)
  const outside = except(packet.flow, own).map((flow): Move => {
    const unknown = open.includes(family)
    const what = `${side === 'sources' ? 'source' : 'destination'} ${formatAddresses(family, flow[side])}`
    return {
      refuse: unknown ? 'UNKNOWN_RESOURCE' : 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
      because: unknown
        ? `Not all blocks of ${vpc.name} are known, so whether ${self.name} carries the ${what} is not either.`
        : `${self.name} carries only what is between its two VPCs, and the ${what} is not in ${vpc.name}.`,
      packet: { ...packet, flow },
      ...(unknown && { unknown }),
    }
  })
  return [...(inside ? on({ ...packet, flow: inside }) : []), ...outside]
}

function carried(
  self: Peering,
  packet: Packet,
  near: ElementOf<'vpc'>,
  far: ElementOf<'vpc'>,
  around: Around,
) {
  const abroad = isBetweenRegions(self, near, far, around)
  const through: Packet = { ...packet, via: self.id }
  return {
    go: { deliver: far.id },
    packet: abroad ? loseGroups(through, self.id) : through,
    because: `${self.name} carries it to ${far.name}.`,
    mtu: abroad ? 8500 : 9001,
  }
}

function isBetweenRegions(
  self: Peering,
  near: ElementOf<'vpc'>,
  far: ElementOf<'vpc'>,
  around: Around,
): boolean {
  const code = (vpc: ElementOf<'vpc'>) => {
    const region = ancestor(around, vpc, 'region')
    return isKind(region, 'region') ? (read(region, 'code') ?? region.id) : undefined
  }
  const [one, other] = [code(near), code(far)]
  // A Region that only the connection tells of is that of the accepter.
  return one !== other && one !== undefined && other !== undefined
    ? true
    : self.props.peerRegion !== undefined && read(self, 'peerRegion') !== code(requester(self, near, far))
}

const requester = (self: Peering, near: ElementOf<'vpc'>, far: ElementOf<'vpc'>) =>
  read(self, 'vpc') === near.id ? near : far
