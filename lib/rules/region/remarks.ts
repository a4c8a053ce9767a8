import { remarksOf } from '../remark'

export const regionRemarks = remarksOf('region', [])
