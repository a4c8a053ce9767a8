import type { Element } from '@/lib/design/element'
import type { Packet } from '@/lib/net/packet'
import { addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { linesOf } from '../direct-connect-gateway/lines'
import { isKind } from '../index'
import { read } from '../read'
import { lineOfConnection } from '../vpn-connection/line'
import { rangesTold } from '../vpn-gateway/ranges-told'

/** An attachment behind which a packet would find its destination, and the block that holds it there. */
export type Leading = {
  readonly attachment: Element
  readonly prefix: Prefix
  /** The block comes by itself once the attachment propagates. */
  readonly propagates: boolean
}

/** The attachments that lead to where a packet goes, those first that know the very block. */
export function leadingTo(packet: Packet, attached: readonly Element[], around: Around): readonly Leading[] {
  const { family, destinations } = packet.flow
  const found = attached.flatMap((attachment): readonly Leading[] => {
    const { blocks, propagates } = behind(attachment, packet, around)
    const prefix = blocks.find(
      (block) => block.family === family && holdsAll(addressesIn(block), destinations),
    )
    return prefix ? [{ attachment, prefix, propagates }] : []
  })
  return found.sort((a, b) => Number(b.propagates) - Number(a.propagates))
}

function behind(
  attachment: Element,
  packet: Packet,
  around: Around,
): { blocks: readonly Prefix[]; propagates: boolean } {
  if (isKind(attachment, 'transit-gateway-attachment'))
    return { blocks: rangesTold(around.get(attachment.parent), [4, 6], around).prefixes, propagates: true }
  if (isKind(attachment, 'vpn-connection')) {
    const line = lineOfConnection(attachment, around)
    return line.sort === 'vpn-static'
      ? { blocks: siteBlocks(packet, around), propagates: false }
      : { blocks: line.learned.prefixes, propagates: true }
  }
  if (isKind(attachment, 'direct-connect-gateway'))
    return { blocks: linesOf(attachment, around).flatMap((line) => line.learned.prefixes), propagates: true }
  if (isKind(attachment, 'transit-gateway-peering'))
    return { blocks: farBlocks(packet, around), propagates: false }
  return { blocks: [], propagates: false }
}

/** The blocks of the VPC that the packet is for. */
const farBlocks = ({ to }: Packet, around: Around): readonly Prefix[] =>
  to?.fact === 'interface' ? rangesTold(around.get(to.network), [4, 6], around).prefixes : []

function siteBlocks({ to }: Packet, around: Around): readonly Prefix[] {
  const site = to?.fact === 'outside' ? around.get(to.behind) : undefined
  return isKind(site, 'on-premises-site')
    ? (read(site, 'ranges') ?? []).flatMap((text) =>
        typeof text === 'string' ? (parsePrefix(text) ?? []) : [],
      )
    : []
}
