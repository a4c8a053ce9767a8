import { defineBehaviour } from '../facts'

export const classicLoadBalancerBehaviour = defineBehaviour({
  kind: 'classic-load-balancer',
  facts: () => [],
})
