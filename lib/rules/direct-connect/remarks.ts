import { remarksOf } from '../remark'

export const directConnectRemarks = remarksOf('direct-connect', [])
