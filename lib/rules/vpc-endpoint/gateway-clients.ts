import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { hostOf, parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import { subnetsOf } from '../routes'

type Endpoint = ElementOf<'vpc-endpoint'>

/** The subnets whose tables a gateway endpoint has its route in. */
export const subnetsServed = (endpoint: Endpoint, around: Around): readonly ElementOf<'subnet'>[] =>
  ofKind(
    (read(endpoint, 'routeTables') ?? []).flatMap((id) => around.get(id) ?? []),
    'route-table',
  ).flatMap((table) => subnetsOf(table, around))

/** The public name of the service of a gateway endpoint. Fails: undefined for other endpoints. */
export function hostServed(endpoint: Endpoint): string | undefined {
  const service = parseServiceName(read(endpoint, 'serviceName') ?? '')
  return service && read(endpoint, 'vpcEndpointType') === 'Gateway' ? hostOf(service) : undefined
}

/** A question as a client of a service of AWS asks it. */
export const HTTPS = { protocols: [[6, 6]], ports: [[443, 443]] } as const
