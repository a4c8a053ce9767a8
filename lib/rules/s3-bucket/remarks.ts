import { remarksOf } from '../remark'

export const s3BucketRemarks = remarksOf('s3-bucket', [])
