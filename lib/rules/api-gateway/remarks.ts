import { remarksOf } from '../remark'

export const apiGatewayRemarks = remarksOf('api-gateway', [])
