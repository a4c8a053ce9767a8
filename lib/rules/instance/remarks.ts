import { remarksOf } from '../remark'

export const instanceRemarks = remarksOf('instance', [])
