import type { Legal } from '../legal'
import { inside } from '../legal'

/** A table for what enters by the gateway that is there. */
export const legal: Legal = ({ add, all, chance }) => {
  const [gateway] = all('internet-gateway')
  const [vpc] = all('vpc')
  if (!gateway || !vpc || gateway.parent !== vpc.id || !chance(2)) return
  const table = add('route-table', { ...inside(vpc), props: {} })
  Object.assign(gateway.props, { routeTable: table.id })
}
