import { defineBehaviour } from '../facts'

export const networkLoadBalancerBehaviour = defineBehaviour({
  kind: 'network-load-balancer',
  facts: () => [],
})
