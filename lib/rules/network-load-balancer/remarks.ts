import { remarksOf } from '../remark'

export const networkLoadBalancerRemarks = remarksOf('network-load-balancer', [])
