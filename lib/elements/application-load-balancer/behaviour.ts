import { defineBehaviour } from '../facts'

export const applicationLoadBalancerBehaviour = defineBehaviour({
  kind: 'application-load-balancer',
  facts: () => [],
})
