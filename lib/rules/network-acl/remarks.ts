import { remarksOf } from '../remark'

export const networkAclRemarks = remarksOf('network-acl', [])
