import { remarksOf } from '../remark'

export const s3BucketRemarks = remarksOf('s3-bucket', [
  {
    id: 's3-regional-outside-vpc',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
    kept: 'A bucket is placed in a Region and in no VPC. The tracer leads to it by its public endpoint, a gateway endpoint or an interface endpoint, and asks its policy.',
  },
])
