import type { Id } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { createElement } from '../create'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { rawRows, read, rowsOf } from '../read'
import { associationOf, attachedTo, defaultTable, tablesOf } from '../transit-gateway-route-table/attached'
import { tableFact } from '../transit-gateway-route-table/table-fact'
import { mentioned } from '../verbatim'
import { loseGroups } from './lose-groups'

type Gateway = ElementOf<'transit-gateway'>

/** In from a VPC (`in`), or from anything attached, by `via` (`from-attachment`). */
export const transitGatewayBehaviour = defineBehaviour({
  kind: 'transit-gateway',
  *facts(self, around) {
    const usual = [defaultTable(self, 'Association', around), defaultTable(self, 'Propagation', around)]
    const implicit = usual.find((table) => table !== 'unknown' && table?.id === self.id)
    if (implicit && implicit !== 'unknown') yield tableFact(implicit, around)
    const tables = new Map(
      attachedTo(self, around).map((one) => [one.id, associationOf(one, self, around)] as const),
    )
    yield { fact: 'door', element: self.id, door: 'in', pass: (packet) => [fromVpc(self, packet, around)] }
    yield {
      fact: 'door',
      element: self.id,
      door: 'from-attachment',
      pass: (packet) => [lookUp(self, tables, packet, around)],
    }
  },
  *mends(self, { code, packet }, around) {
    if (code === 'BAD_STATE_ATTACHMENT') {
      const vpc = around.get(packet.network)
      if (!isKind(vpc, 'vpc')) return
      const made = createElement(around, 'transit-gateway-attachment', vpc)
      yield {
        label: `Attach ${vpc.name} to ${self.name}`,
        patch: create({ ...made, props: { ...made.props, transitGateway: self.id } }),
      }
    }
    if (code !== 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION') return
    const attachment = around.get(packet.via)
    if (!attachment) return
    for (const table of tablesOf(self, around).slice(0, 3))
      yield {
        label: `Associate ${attachment.name} with ${table.name}`,
        patch: setProps(table, {
          associations: [...rawRows(rowsOf(table, 'associations') ?? []), { attachment: attachment.id }],
        }),
      }
  },
})

/** By the attachment of the VPC that the packet leaves. */
function fromVpc(self: Gateway, packet: Packet, around: Around): Move {
  const attachment = ofKind(around.referrers(self.id), 'transit-gateway-attachment').find(
    ({ parent }) => parent === packet.network,
  )
  if (attachment)
    return {
      go: { door: 'from-vpc', of: attachment.id },
      because: `${self.name} takes it by ${attachment.name}.`,
    }
  const vpc = around.get(packet.network)?.name ?? 'The VPC'
  const kept =
    mentioned(around, self, 'AWS::EC2::TransitGatewayAttachment') ||
    mentioned(around, self, 'AWS::EC2::TransitGatewayVpcAttachment')
  return {
    refuse: kept ? 'UNKNOWN_RESOURCE' : 'BAD_STATE_ATTACHMENT',
    because: kept
      ? `Whether ${vpc} is attached to ${self.name} is not known.`
      : `${vpc} is not attached to ${self.name}.`,
    ...(kept && { unknown: true }),
  }
}

/** By the table that the attachment it came from is associated with. */
function lookUp(
  self: Gateway,
  tables: ReadonlyMap<Id, ReturnType<typeof associationOf>>,
  packet: Packet,
  around: Around,
): Move {
  const attachment = around.get(packet.via)
  const table = attachment && tables.get(attachment.id)
  if (table === 'unknown')
    return {
      refuse: 'TGW_RTB_ROUTES_ARE_UNKNOWN',
      because: `The table of ${self.name} that ${attachment!.name} is associated with is not known.`,
      unknown: true,
    }
  if (!table)
    return {
      refuse: 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
      because: `${attachment?.name ?? 'What it came from'} is associated with no table of ${self.name}.`,
    }
  const keeps = read(self, 'securityGroupReferencingSupport') === 'enable'
  return {
    go: { lookup: table.id, network: self.id },
    because: `${self.name} looks it up in ${table.name}, with which ${attachment.name} is associated.`,
    mtu: 8500,
    ...(!keeps && {
      packet: loseGroups(packet, self.id),
    }),
  }
}
