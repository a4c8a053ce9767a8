import { remarksOf } from '../remark'

export const quotasRemarks = remarksOf('quotas', [])
