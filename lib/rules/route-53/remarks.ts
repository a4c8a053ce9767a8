import { remarksOf } from '../remark'

export const route53Remarks = remarksOf('route-53', [])
