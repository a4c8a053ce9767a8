import { setProps } from '@/lib/design/patch'
import type { Move, Warning } from '@/lib/net/move'
import type { Segment } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { both, except } from '@/lib/net/flow'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { stateFault, unless } from '../on-premises-router/line'
import { read } from '../read'
import { loseGroups } from '../transit-gateway/lose-groups'
import { throughFilter } from './through-filter'
import { entryOf, exitOf, segmentsOf } from './zones'

type Attachment = ElementOf<'transit-gateway-attachment'>
type Fault = NonNullable<ReturnType<typeof stateFault>>

/** Between a VPC and a transit gateway: `from-vpc` and `to-vpc`. */
export const transitGatewayAttachmentBehaviour = defineBehaviour({
  kind: 'transit-gateway-attachment',
  *facts(self, around) {
    const door = { fact: 'door', element: self.id } as const
    yield { ...door, door: 'from-vpc', pass: (packet, here) => fromVpc(self, packet, here, around) }
    yield { ...door, door: 'to-vpc', pass: (packet, here) => toVpc(self, packet, here, around) }
  },
  *mends(self, { code, packet, field }, around, world) {
    if (code === 'TGW_ROUTE_AZ_RESTRICTION') {
      const had = read(self, 'subnets') ?? []
      const fitting = ofKind(around.children(self.parent), 'subnet').filter(
        ({ id }) => world.segment(id)?.zone === packet.zone,
      )
      for (const subnet of fitting.slice(0, 2))
        yield {
          label: `Put an interface of ${self.name} into ${subnet.name}`,
          patch: setProps(self, { subnets: [...had, subnet.id] }),
        }
    }
    if (field === 'ipv6Support')
      yield { label: `Let ${self.name} carry IPv6`, patch: setProps(self, { ipv6Support: 'enable' }) }
  },
})

function fromVpc(self: Attachment, packet: Packet, here: Here, around: Around): readonly Move[] {
  const gateway = around.get(read(self, 'transitGateway'))
  if (gateway?.kind !== 'transit-gateway')
    return [
      unknown(self, 'transitGateway', `The transit gateway that ${self.name} leads to is not in the design.`),
    ]
  const { segments, whole } = segmentsOf(self, here)
  const entry = entryOf(segments, packet, here)
  const go = { door: 'from-attachment', of: gateway.id }
  const through = (part: Packet, place: string) => ({
    go,
    packet: keepGroups(self, { ...part, via: self.id }),
    because: `${self.name} takes it ${place}.`,
  })
  if (entry === undefined || entry === 'unknown') {
    const onward = through(packet, 'as if it had an interface in the zone')
    if (entry === 'unknown' || !whole)
      return [
        {
          ...unknown(
            self,
            'subnets',
            `Whether ${self.name} has an interface in the zone of the sender is not known.`,
          ),
          otherwise: onward,
        },
      ]
    return [
      {
        refuse: 'TGW_ROUTE_AZ_RESTRICTION',
        because: `${self.name} has no interface in ${packet.zone}, where the packet comes from.`,
        field: 'subnets',
        otherwise: onward,
      },
    ]
  }
  const place = `in ${around.get(entry.element)?.name ?? entry.element}`
  const fault = faultOf(self, packet)
  if (fault) return [unless(fault, through(packet, place))]
  if (entry.element === here.segment) return [through(packet, place)]
  return throughFilter(entry, packet, here, (part) => through(part, place))
}

function toVpc(self: Attachment, packet: Packet, here: Here, around: Around): readonly Move[] {
  const { segments, whole } = segmentsOf(self, here)
  const pinned = read(self, 'applianceModeSupport') === 'enable' ? here.session(self.id) : undefined
  const exit = exitOf(segments, (pinned ?? packet).zone)
  const vpc = self.parent
  if (!exit || vpc === undefined)
    return [
      whole
        ? { refuse: 'BAD_STATE_ATTACHMENT', because: `${self.name} has no subnet.`, field: 'subnets' }
        : unknown(self, 'subnets', `The subnets of ${self.name} are not known.`),
    ]
  const inside: Packet = keepGroups(self, {
    ...packet,
    network: vpc,
    zone: exit.zone,
    via: self.id,
  })
  const crossed = packet.zone !== undefined && exit.zone !== undefined && packet.zone !== exit.zone
  const subnet = around.get(exit.element)?.name ?? exit.element
  const because = `${self.name} sends it from ${subnet}.`
  const warning = unlike(self, segments, exit)
  const about = {
    because,
    ...(crossed && { notes: ['AVAILABILITY_ZONE_CROSSED'] as const }),
    ...(warning && exit.zone !== (pinned ?? packet).zone && { warning }),
  }
  // For neighbours of the interface only inbound entries count, and no table.
  const near = { destinations: exit.blocks[packet.flow.family] ?? [] }
  const own = both(packet.flow, near)
  const moves = [
    ...(own ? [{ go: { deliver: vpc }, packet: { ...inside, flow: own }, ...about }] : []),
    ...except(packet.flow, near).map((flow) => ({
      go: { leave: exit.element },
      packet: { ...inside, flow },
      ...about,
    })),
  ]
  const fault = faultOf(self, packet)
  return fault ? [unless(fault, moves[0]!)] : moves
}

/** Where the gateway may choose a zone, and its subnets are not alike, another choice may fare differently. */
function unlike(self: Attachment, segments: readonly Segment[], exit: Segment): Warning | undefined {
  const other = segments.find(({ table, filter }) => table !== exit.table || filter !== exit.filter)
  return (
    other && {
      code: 'AVAILABILITY_ZONE_CROSSED',
      element: self.id,
      field: 'subnets',
      because: `The gateway may send it through any zone of ${self.name}, and its subnets have different tables or network ACLs.`,
    }
  )
}

function faultOf(self: Attachment, packet: Packet): Fault | undefined {
  const state = stateFault(self, read(self, 'state'), 'available', 'BAD_STATE_ATTACHMENT')
  if (state || packet.flow.family === 4) return state
  const carries = read(self, 'ipv6Support')
  if (carries === 'enable') return undefined
  if (carries === undefined)
    return unknown(self, 'ipv6Support', `Whether ${self.name} carries IPv6 is not known.`)
  return {
    refuse: 'PROTOCOL_RESTRICTION',
    because: `${self.name} carries no IPv6.`,
    element: self.id,
    field: 'ipv6Support',
  }
}

/** References to groups work where the gateway and both attachments allow them; an attachment does unless it says no. */
const keepGroups = (self: Attachment, packet: Packet): Packet =>
  read(self, 'securityGroupReferencingSupport') === 'disable' || isUnread(self)
    ? loseGroups(packet, self.id, 'SG_REFERENCING_SUPPORT')
    : packet

const isUnread = (self: Attachment) =>
  self.props.securityGroupReferencingSupport !== undefined &&
  read(self, 'securityGroupReferencingSupport') === undefined

const unknown = (self: Attachment, field: string, because: string) =>
  ({ refuse: 'UNKNOWN_RESOURCE', because, element: self.id, field, unknown: true }) as const
