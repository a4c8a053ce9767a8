import { remarksOf } from '../remark'

export const sqsQueueRemarks = remarksOf('sqs-queue', [
  {
    id: 'sqs-regional-outside-vpc',
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-internetwork-traffic-privacy.html',
    kept: 'A queue is placed in a Region and in no VPC. The tracer leads to it by its public endpoint or an interface endpoint, over HTTPS.',
  },
])
