import { remarksOf } from '../remark'

export const flowLogRemarks = remarksOf('flow-log', [])
