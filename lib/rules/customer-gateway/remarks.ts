import { remarksOf } from '../remark'

export const customerGatewayRemarks = remarksOf('customer-gateway', [])
