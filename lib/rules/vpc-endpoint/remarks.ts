import { remarksOf } from '../remark'

export const vpcEndpointRemarks = remarksOf('vpc-endpoint', [])
