import type { Route, Target } from '@/lib/net/network'
import type { Family } from '@/lib/net/flow'
import { addressesIn } from '@/lib/net/flow'
import { parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { isOpen, read } from '../read'
import { familiesOf } from './families'
import { listOf, parseServiceName } from './service-name'

type Endpoint = ElementOf<'vpc-endpoint'>

/** Static routes come before those of a prefix list. */
const LIST_RANK = 2

/**
 * The routes that gateway endpoints put into a route table by themselves: for each family that they carry one for the
 * prefix list of the service, to door `in` of the endpoint. Where the blocks of the list were read, one for each block as well.
 */
export function gatewayRoutes(table: ElementOf<'route-table'>, around: Around): readonly Route[] {
  return ofKind(around.referrers(table.id), 'vpc-endpoint').flatMap((endpoint) => {
    const service = parseServiceName(read(endpoint, 'serviceName') ?? '')
    const list = service && listOf(service)
    const isGateway = read(endpoint, 'vpcEndpointType') === 'Gateway'
    if (!isGateway || list === undefined || !read(endpoint, 'routeTables')?.includes(table.id)) return []
    const says = `Route ${list} of ${table.name}`
    const blocks = blocksOf(endpoint)
    return ([4, 6] as const).flatMap((family) => {
      const target = targetOf(endpoint, family)
      if (!target) return []
      const route = { rank: LIST_RANK, target, says }
      const known = blocks.filter((block) => block.family === family)
      return [{ ...route, list, family }, ...known.map((prefix) => ({ ...route, prefix }))]
    })
  })
}

/** Fails: undefined for a family that the endpoint does not carry. */
function targetOf(endpoint: Endpoint, family: Family): Target | undefined {
  if (isOpen(endpoint.props.ipAddressType))
    return { unknown: `Whether ${endpoint.name} carries IPv${family} is not known.` }
  return familiesOf(endpoint).includes(family) ? { of: endpoint.id, door: 'in' } : undefined
}

/** What the prefix list of the service held when the endpoint was read. */
export const blocksOf = (endpoint: Endpoint) =>
  (read(endpoint, 'serviceBlocks') ?? []).flatMap((text) => {
    const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
    return prefix ? [{ family: prefix.family, addresses: addressesIn(prefix), length: prefix.length }] : []
  })
