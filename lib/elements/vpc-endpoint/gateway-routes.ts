import type { Route } from '@/lib/net/network'
import { addressesIn } from '@/lib/net/flow'
import { parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { read } from '../read'
import { listOf, parseServiceName } from './service-name'

/** Static routes come before those of a prefix list. */
const LIST_RANK = 2

/**
 * The routes that gateway endpoints put into a route table by themselves: one for the prefix list of each service, to
 * door `in` of the endpoint. Where the blocks of the list were read, one for each block as well.
 */
export function gatewayRoutes(table: ElementOf<'route-table'>, around: Around): readonly Route[] {
  return ofKind(around.referrers(table.id), 'vpc-endpoint').flatMap((endpoint) => {
    const service = parseServiceName(read(endpoint, 'serviceName') ?? '')
    const list = service && listOf(service)
    const isGateway = read(endpoint, 'vpcEndpointType') === 'Gateway'
    if (!isGateway || list === undefined || !read(endpoint, 'routeTables')?.includes(table.id)) return []
    const route = {
      rank: LIST_RANK,
      target: { of: endpoint.id, door: 'in' },
      says: `Route ${list} of ${table.name}`,
    }
    return [{ ...route, list }, ...blocksOf(endpoint).map((prefix) => ({ ...route, prefix }))]
  })
}

/** What the prefix list of the service held when the endpoint was read. */
export const blocksOf = (endpoint: ElementOf<'vpc-endpoint'>) =>
  (read(endpoint, 'serviceBlocks') ?? []).flatMap((text) => {
    const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
    return prefix ? [{ family: prefix.family, addresses: addressesIn(prefix), length: prefix.length }] : []
  })
