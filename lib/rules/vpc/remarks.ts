import { remarksOf } from '../remark'

export const vpcRemarks = remarksOf('vpc', [])
