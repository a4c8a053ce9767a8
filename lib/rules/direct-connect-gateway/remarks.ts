import { remarksOf } from '../remark'

export const directConnectGatewayRemarks = remarksOf('direct-connect-gateway', [])
