import type { Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { create, setProps } from '@/lib/design/patch'
import { createElement } from '../create'
import type { Around } from '../define'
import { ofKind } from '../index'
import { read } from '../read'

/** What opens a gateway endpoint of a VPC to some route tables: the one that is there, or a new one. */
export function gatewayTo(
  service: 's3' | 'dynamodb',
  region: string,
  vpc: Element,
  tables: readonly Id[],
  around: Around,
): { readonly label: string; readonly patch: Patch } {
  const serviceName = `com.amazonaws.${region}.${service}`
  const there = ofKind(around.children(vpc.id), 'vpc-endpoint').find(
    (one) => read(one, 'vpcEndpointType') === 'Gateway' && read(one, 'serviceName') === serviceName,
  )
  const routeTables = [...new Set([...((there && read(there, 'routeTables')) ?? []), ...tables])]
  if (there) return { label: `Add the tables to ${there.name}`, patch: setProps(there, { routeTables }) }
  const props = { vpcEndpointType: 'Gateway', serviceName, routeTables }
  return {
    label: `Add a gateway endpoint for ${service === 's3' ? 'S3' : 'DynamoDB'} to ${vpc.name}`,
    patch: create({ ...createElement(around, 'vpc-endpoint', vpc), props }),
  }
}
