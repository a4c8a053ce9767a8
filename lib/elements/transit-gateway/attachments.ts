import type { Element } from '@/lib/design/element'
import { within } from '../ancestor'
import type { Around } from '../define'

/** The attachments that join the VPC of an element to a transit gateway; a route to the gateway fails before them. */
export function attachmentsBetween(gateway: Element, from: Element, around: Around): readonly Element[] {
  const vpc = within(around, from, 'vpc')
  return vpc
    ? around
        .referrers(gateway.id)
        .filter((one) => one.kind === 'transit-gateway-attachment' && one.parent === vpc.id)
    : []
}
