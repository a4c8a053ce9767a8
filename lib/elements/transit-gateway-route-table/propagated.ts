import type { Element } from '@/lib/design/element'
import type { Target } from '@/lib/net/network'
import type { Family } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import { linesOf } from '../direct-connect-gateway/lines'
import { isKind } from '../index'
import { read } from '../read'
import type { Fault, Line } from '../on-premises-router/line'
import { rangesTold } from '../vpn-gateway/ranges-told'
import { learnedOver } from '../vpn-gateway/learned'
import { lineOfConnection } from '../vpn-connection/line'
import type { TgwTable } from './attached'
import { targetOf } from './way'

/** What an attachment announces in a table. */
type Propagated = {
  readonly origin: 'vpc' | 'direct-connect' | 'connect' | 'vpn'
  readonly prefixes: readonly { readonly prefix: Prefix; readonly says: string; readonly fault?: Fault }[]
  readonly unknown?: string
  readonly target: Target
}

/** The ranges that an attachment propagates to a table: of its VPC, or those that its sites announce. Peerings have none. */
export function announcedTo(table: TgwTable, attachment: Element, around: Around): Propagated {
  const target = targetOf(attachment, table, around)
  if (isKind(attachment, 'transit-gateway-attachment')) {
    const vpc = around.get(attachment.parent)
    const families: readonly Family[] = read(attachment, 'ipv6Support') === 'enable' ? [4, 6] : [4]
    const told = rangesTold(vpc, families, around)
    return {
      origin: 'vpc',
      prefixes: told.prefixes.map((prefix) => ({
        prefix,
        says: `Route ${formatPrefix(prefix)} that ${attachment.name} propagates`,
      })),
      ...(told.unknown !== undefined && { unknown: told.unknown }),
      target,
    }
  }
  if (isKind(attachment, 'vpn-connection'))
    return { origin: 'vpn', target, ...learned([lineOfConnection(attachment, around)]) }
  if (isKind(attachment, 'direct-connect-gateway'))
    return { origin: 'direct-connect', target, ...learned(linesOf(attachment, around)) }
  if (isKind(attachment, 'transit-gateway-peering')) return { origin: 'vpn', prefixes: [], target }
  return {
    origin: 'connect',
    prefixes: [],
    unknown: `What ${attachment.name} propagates to ${table.name} is not known.`,
    target,
  }
}

function learned(lines: readonly Line[]) {
  const all = learnedOver(lines.map((line) => ({ line, next: line.by.id })))
  const open = all.find(({ unknown }) => unknown !== undefined)
  return {
    prefixes: all.filter(({ unknown }) => unknown === undefined),
    ...(open?.unknown !== undefined && { unknown: open.unknown }),
  }
}
