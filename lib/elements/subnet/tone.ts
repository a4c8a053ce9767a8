import type { Element, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { mainRouteTable } from './implied'

/** A subnet is public when its route table, its own or the main one, leads to an internet gateway. */
export function toneOfSubnet(subnet: Element, around: Around): 'public' | 'private' {
  const vpc = ancestor(around, subnet, 'vpc')
  const own = around.get(known(subnet.props.routeTable) as string | undefined)
  const table = own ?? (vpc && around.get(mainRouteTable(subnet, around)))
  const routes = known(table?.props.routes)
  const leadsOutside =
    Array.isArray(routes) &&
    (routes as readonly Row[]).some(
      (route) => around.get(known(route.target) as string | undefined)?.kind === 'internet-gateway',
    )
  return leadsOutside ? 'public' : 'private'
}
