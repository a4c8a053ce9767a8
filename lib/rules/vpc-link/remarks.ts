import { remarksOf } from '../remark'

export const vpcLinkRemarks = remarksOf('vpc-link', [])
