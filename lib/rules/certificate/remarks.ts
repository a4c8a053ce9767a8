import { remarksOf } from '../remark'

export const certificateRemarks = remarksOf('certificate', [])
