import { defineBehaviour } from '../facts'

export const gatewayLoadBalancerBehaviour = defineBehaviour({
  kind: 'gateway-load-balancer',
  facts: () => [],
})
