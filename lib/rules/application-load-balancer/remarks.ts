import { remarksOf } from '../remark'

export const applicationLoadBalancerRemarks = remarksOf('application-load-balancer', [])
