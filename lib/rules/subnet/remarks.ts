import { remarksOf } from '../remark'

export const subnetRemarks = remarksOf('subnet', [])
