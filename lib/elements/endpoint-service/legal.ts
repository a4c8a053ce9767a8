import type { Legal } from '../legal'
import { inside } from '../legal'

/** A service of a network load balancer. */
export const legal: Legal = ({ add, all, chance }) => {
  const [balancer] = all('network-load-balancer')
  const [vpc] = all('vpc')
  if (!balancer || !vpc) return
  add('endpoint-service', {
    ...inside(vpc),
    props: {
      networkLoadBalancers: [balancer.id],
      ...(chance(2) && { acceptanceRequired: chance(2) }),
      ...(chance(2) && { allowedPrincipals: ['arn:aws:iam::111122223333:root'] }),
    },
  })
}
