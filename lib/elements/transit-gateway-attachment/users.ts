import type { Element } from '@/lib/design/element'
import type { Around } from '../define'

const ASIDE = ['note', 'flow-log', 'network-acl', 'route-table', 'transit-gateway-attachment']

/** What stands in a subnet or reaches into it, beside the interfaces of transit gateways. */
export const usersOf = (subnet: Element, around: Around): readonly Element[] =>
  [...around.children(subnet.id), ...around.referrers(subnet.id)].filter(({ kind }) => !ASIDE.includes(kind))
