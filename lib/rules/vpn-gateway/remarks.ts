import { remarksOf } from '../remark'

export const vpnGatewayRemarks = remarksOf('vpn-gateway', [])
