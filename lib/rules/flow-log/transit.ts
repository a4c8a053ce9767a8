import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'

/** Does it record a transit gateway or an attachment to one? AWS takes other values for those. */
export const logsTransit = (log: ElementOf<'flow-log'>): boolean =>
  ['TransitGateway', 'TransitGatewayAttachment'].includes(read(log, 'resourceType') ?? '')
