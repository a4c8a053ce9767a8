import { remarksOf } from '../remark'

export const vpnConnectionRemarks = remarksOf('vpn-connection', [])
