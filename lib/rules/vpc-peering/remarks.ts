import { remarksOf } from '../remark'

export const vpcPeeringRemarks = remarksOf('vpc-peering', [])
