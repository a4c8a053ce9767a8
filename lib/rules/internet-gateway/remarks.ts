import { remarksOf } from '../remark'

export const internetGatewayRemarks = remarksOf('internet-gateway', [])
