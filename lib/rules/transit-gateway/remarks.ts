import { remarksOf } from '../remark'

export const transitGatewayRemarks = remarksOf('transit-gateway', [])
