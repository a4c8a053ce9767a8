import type { Element, Id } from '@/lib/design/element'
import type { Target } from '@/lib/net/network'
import type { Around } from '../define'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { sideOf } from '../transit-gateway-peering/side'
import type { TgwTable } from './attached'

type Way = { readonly attachment: Element | undefined; readonly target: Target }

/** Where a static route leads. One whose attachment is gone is a blackhole, as AWS leaves it. */
export function wayTo(
  row: { readonly attachment?: Id; readonly blackhole?: boolean; readonly row: object },
  table: TgwTable,
  says: string,
  around: Around,
): Way {
  if (row.blackhole === true)
    return { attachment: undefined, target: { blackhole: `${says} drops the traffic: it is a blackhole.` } }
  if (row.attachment === undefined)
    return {
      attachment: undefined,
      target: { unknown: `Where the ${lower(says)} leads is not known: name its attachment.` },
    }
  const attachment = around.get(row.attachment)
  if (!attachment)
    return { attachment: undefined, target: { blackhole: `${says} leads to an attachment that is gone.` } }
  return { attachment, target: targetOf(attachment, table, around) }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The door at which a packet of a table enters an attachment. */
export function targetOf(attachment: Element, table: TgwTable, around: Around): Target {
  const at = table.gateway?.id
  const away = {
    blackhole: `${attachment.name} is not attached to ${table.gateway?.name ?? 'the gateway'} of ${table.name}.`,
  }
  if (isKind(attachment, 'transit-gateway-attachment'))
    return read(attachment, 'transitGateway') === at ? { of: attachment.id, door: 'to-vpc' } : away
  if (isKind(attachment, 'vpn-connection'))
    return read(attachment, 'gateway') === at ? { of: attachment.id, door: 'to-site' } : away
  if (isKind(attachment, 'direct-connect-gateway'))
    return ofKind(around.referrers(attachment.id), 'direct-connect-association').some(
      (one) => read(one, 'gateway') === at,
    )
      ? { of: attachment.id, door: 'to-site' }
      : away
  if (isKind(attachment, 'transit-gateway-peering')) {
    const side = table.gateway && sideOf(attachment, table.gateway.id)
    return side ? { of: attachment.id, door: side } : away
  }
  return { unknown: `What is behind ${attachment.name} is not known.` }
}
