import { remarksOf } from '../remark'

export const natGatewayRemarks = remarksOf('nat-gateway', [])
