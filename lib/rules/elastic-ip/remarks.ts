import { remarksOf } from '../remark'

export const elasticIpRemarks = remarksOf('elastic-ip', [])
