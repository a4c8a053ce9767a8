import { remarksOf } from '../remark'

export const targetGroupRemarks = remarksOf('target-group', [])
