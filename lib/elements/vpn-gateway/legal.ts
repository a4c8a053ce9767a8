import type { Legal } from '../legal'
import { inside } from '../legal'

/** A gateway of the VPC that propagates into some tables, one of which may lead back to it. */
export const legal: Legal = ({ add, all, chance, some }) => {
  const [vpc] = all('vpc')
  if (!vpc) return
  const attached = !chance(4)
  // AWS lets nothing propagate into a table of what enters.
  const taken = all('internet-gateway').map(({ props }) => props.routeTable)
  const tables = attached ? some(all('route-table').filter(({ id }) => !taken.includes(id))) : []
  const gateway = add('vpn-gateway', {
    ...inside(attached ? vpc : all('region')[0]),
    props: {
      ...(chance(2) && { amazonSideAsn: 64600 }),
      ...(tables.length > 0 && { routePropagations: [{ routeTables: tables.map(({ id }) => id) }] }),
    },
  })
  const [table] = tables
  if (!table || !chance(2)) return
  const routes = (table.props.routes as readonly object[] | undefined) ?? []
  Object.assign(table.props, {
    routes: [...routes, { destination: '192.168.200.0/24', target: gateway.id }],
  })
}
