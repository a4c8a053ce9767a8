import { remarksOf } from '../remark'

export const natInstanceRemarks = remarksOf('nat-instance', [])
