import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestor } from '../ancestor'
import type { Around } from '../define'

/** A new endpoint is the free one: a gateway endpoint for S3 in the Region of its VPC. */
export function freshEndpoint(around: Around, parent: Element | undefined) {
  const code = known(ancestor(around, parent, 'region')?.props.code)
  return {
    vpcEndpointType: 'Gateway' as const,
    serviceName: `com.amazonaws.${String(code ?? 'eu-west-1')}.s3`,
  }
}
