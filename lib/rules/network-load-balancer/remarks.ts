import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network'

export const networkLoadBalancerRemarks = remarksOf('network-load-balancer', [
  {
    id: 'nlb-sg-only-at-creation',
    source: `${GUIDE}/load-balancer-security-groups.html`,
    note: 'Give it a security group when it is made, even one that admits everybody: one that was made without never gets any, and has to be made anew.',
    kinds: ['network-load-balancer'],
  },
  {
    id: 'nlb-no-prewarming',
    source: `${GUIDE}/capacity-unit-reservation.html`,
    note: 'Before a known rush a minimum of capacity units can be reserved. It takes the place of asking AWS to warm a load balancer up.',
    kinds: ['application-load-balancer', 'network-load-balancer', 'gateway-load-balancer'],
  },
])
