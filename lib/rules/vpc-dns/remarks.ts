import { remarksOf } from '../remark'

export const vpcDnsRemarks = remarksOf('vpc-dns', [])
