import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'

/** Endpoints of the same type and service in the same VPC that were drawn before this one. */
export function earlierTwins(
  endpoint: ElementOf<'vpc-endpoint'>,
  around: Around,
): readonly ElementOf<'vpc-endpoint'>[] {
  if (around.get(endpoint.parent)?.kind !== 'vpc') return []
  const siblings = around.children(endpoint.parent)
  return ofKind(siblings.slice(0, siblings.indexOf(endpoint)), 'vpc-endpoint').filter(
    (one) =>
      writtenService(one) === writtenService(endpoint) &&
      read(one, 'vpcEndpointType') === read(endpoint, 'vpcEndpointType'),
  )
}
