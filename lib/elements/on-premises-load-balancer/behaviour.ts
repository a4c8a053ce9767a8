import { defineBehaviour } from '../facts'

export const onPremisesLoadBalancerBehaviour = defineBehaviour({
  kind: 'on-premises-load-balancer',
  facts: () => [],
})
