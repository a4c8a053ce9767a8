import type { Legal } from '../legal'
import { inside } from '../legal'

/** A gateway of the VPC, and a table that leads to it. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  if (!vpc || all('egress-only-internet-gateway').length > 0) return
  const gateway = add('egress-only-internet-gateway', { ...inside(vpc), props: {} })
  if (chance(2))
    add('route-table', {
      ...inside(vpc),
      props: { routes: [{ destination: '::/0', target: gateway.id }] },
    })
}
