import { remarksOf } from '../remark'

export const egressOnlyInternetGatewayRemarks = remarksOf('egress-only-internet-gateway', [])
