import type { Segment } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { isOpen, read } from '../read'
import type { ElementOf } from '../index'

/** The subnets in which an attachment has interfaces; `whole` is false where some are not known. */
export function segmentsOf(attachment: ElementOf<'transit-gateway-attachment'>, { world }: Here) {
  const ids: readonly unknown[] | undefined = read(attachment, 'subnets')
  const segments = (ids ?? []).flatMap((id) => (typeof id === 'string' ? (world.segment(id) ?? []) : []))
  const whole = attachment.props.subnets === undefined || (ids !== undefined && !ids.some(isOpen))
  return { segments, whole }
}

/** The interface that takes what a VPC sends: in the very subnet, else in its zone; 'unknown' where a zone is. */
export function entryOf(
  segments: readonly Segment[],
  packet: Packet,
  here: Here,
): Segment | 'unknown' | undefined {
  const own = segments.find(({ element }) => element === here.segment)
  if (own) return own
  if (packet.zone === undefined) return 'unknown'
  return (
    segments.find(({ zone }) => zone === packet.zone) ??
    (segments.some(({ zone }) => zone === undefined) ? 'unknown' : undefined)
  )
}

/** The interface that the gateway sends by: in the zone of origin if there is one, else another. */
export const exitOf = (segments: readonly Segment[], origin: string | undefined): Segment | undefined =>
  segments.find(({ zone }) => zone !== undefined && zone === origin) ?? segments[0]
