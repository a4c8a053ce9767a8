import { remarksOf } from '../remark'

export const sqsQueueRemarks = remarksOf('sqs-queue', [])
