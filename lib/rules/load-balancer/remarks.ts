import { remarksOf } from '../remark'

export const loadBalancerRemarks = remarksOf('load-balancer', [])
