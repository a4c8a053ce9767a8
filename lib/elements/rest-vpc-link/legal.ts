import type { Legal } from '../legal'
import { inside } from '../legal'

/** A link to a Network Load Balancer, where there is one. */
export const legal: Legal = ({ add, all, chance }) => {
  const [balancer] = all('network-load-balancer')
  const [region] = all('region')
  if (!balancer) return
  add('rest-vpc-link', {
    ...inside(region),
    name: 'to-balancer',
    props: { targets: [balancer.id], ...(chance(2) && { description: 'To the inner balancer' }) },
  })
}
