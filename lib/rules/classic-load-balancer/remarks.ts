import { remarksOf } from '../remark'

export const classicLoadBalancerRemarks = remarksOf('classic-load-balancer', [])
