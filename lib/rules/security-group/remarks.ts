import { remarksOf } from '../remark'

export const securityGroupRemarks = remarksOf('security-group', [])
