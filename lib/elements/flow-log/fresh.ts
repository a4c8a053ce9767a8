import type { Element } from '@/lib/design/element'
import type { Around } from '../define'

const DESTINATION = { logDestinationType: 's3', logDestination: 'arn:aws:s3:::flow-records' } as const

/** A new flow log records the container that it is placed in. */
export function freshFlowLog(_around: Around, parent: Element | undefined) {
  const logged = parent?.kind === 'vpc' || parent?.kind === 'subnet' ? { resource: parent.id } : undefined
  return {
    ...logged,
    resourceType: parent?.kind === 'subnet' ? ('Subnet' as const) : ('VPC' as const),
    trafficType: 'ALL' as const,
    ...DESTINATION,
  }
}
