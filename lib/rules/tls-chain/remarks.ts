import { remarksOf } from '../remark'

export const tlsChainRemarks = remarksOf('tls-chain', [])
