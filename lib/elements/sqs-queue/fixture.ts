import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:sqs:eu-west-1:111122223333'
const POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage' }],
}

export const fixture = fixtureOf(
  'sqs:GetQueueAttributes',
  {
    Attributes: {
      QueueArn: `${ARN}:orders.fifo`,
      ApproximateNumberOfMessages: '0',
      CreatedTimestamp: '1767225600',
      FifoQueue: 'true',
      ContentBasedDeduplication: 'false',
      VisibilityTimeout: '60',
      MessageRetentionPeriod: '345600',
      DelaySeconds: '0',
      ReceiveMessageWaitTimeSeconds: '20',
      SqsManagedSseEnabled: 'true',
      RedrivePolicy: `{"deadLetterTargetArn":"${ARN}:failed.fifo","maxReceiveCount":5}`,
      Policy: JSON.stringify(POLICY),
    },
  },
  [
    {
      id: `${ARN}:orders.fifo`,
      props: {
        queueName: 'orders.fifo',
        fifoQueue: true,
        contentBasedDeduplication: false,
        visibilityTimeout: 60,
        messageRetentionPeriod: 345_600,
        delaySeconds: 0,
        receiveMessageWaitTimeSeconds: 20,
        sqsManagedSseEnabled: true,
        deadLetterQueue: `${ARN}:failed.fifo`,
        maxReceiveCount: 5,
        queuePolicy: POLICY,
      },
    },
  ],
)
