import { defineElement, live, step } from '../define'
import { document, flag, integer, optional, ref, text } from '../field'
import { readAttributes } from './read'

export const sqsQueue = defineElement({
  kind: 'sqs-queue',
  label: 'SQS queue',
  group: 'compute',
  summary:
    'Messages between programs, in one Region and outside every VPC; reached privately by an interface endpoint.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-internetwork-traffic-privacy.html',
  inside: ['region', 'canvas'],
  fields: {
    queueName: optional(
      text({
        label: 'Queue name',
        help: 'Unique in the Region; that of a FIFO queue ends in .fifo. AWS makes one from the stack when empty.',
        pattern: /^[a-zA-Z0-9_-]{1,75}(\.fifo)?$|^[a-zA-Z0-9_-]{1,80}$/,
        placeholder: 'orders',
      }),
    ),
    fifoQueue: optional(
      flag({
        label: 'FIFO',
        help: 'In order, and each message once. It cannot be changed later.',
        fallback: false,
      }),
    ),
    contentBasedDeduplication: optional(
      flag({
        label: 'Same content, same message',
        help: 'A FIFO queue drops a message whose content came in the last five minutes.',
        fallback: false,
      }),
    ),
    visibilityTimeout: optional(
      integer({
        label: 'Hidden for',
        help: 'A message that is being worked on is hidden for so long; for Lambda six times its time limit.',
        unit: 'seconds',
        min: 0,
        max: 43_200,
        fallback: 30,
      }),
    ),
    messageRetentionPeriod: optional(
      integer({
        label: 'Kept for',
        help: 'A message that nobody takes goes after this.',
        unit: 'seconds',
        min: 60,
        max: 1_209_600,
        fallback: 345_600,
      }),
    ),
    delaySeconds: optional(
      integer({
        label: 'Delay',
        help: 'A new message is held back for so long.',
        unit: 'seconds',
        min: 0,
        max: 900,
        fallback: 0,
      }),
    ),
    receiveMessageWaitTimeSeconds: optional(
      integer({
        label: 'Long polling',
        help: 'Who asks an empty queue waits for so long.',
        unit: 'seconds',
        min: 0,
        max: 20,
        fallback: 0,
      }),
    ),
    sqsManagedSseEnabled: optional(
      flag({ label: 'Encrypted by SQS', help: 'With a key of the service.', fallback: true }),
    ),
    kmsMasterKeyId: optional(
      text({
        label: 'KMS key',
        help: 'Encrypts with this key instead; its policy must let the senders in.',
        placeholder: 'alias/aws/sqs',
      }),
    ),
    deadLetterQueue: optional(
      ref('sqs-queue', {
        label: 'Dead-letter queue',
        help: 'Where messages go that fail too often. FIFO for FIFO.',
        connect: 'Send failed messages of {self} to {to}',
        aws: 'RedrivePolicy.deadLetterTargetArn',
        attribute: 'Arn',
      }),
    ),
    maxReceiveCount: optional(
      integer({
        label: 'Attempts',
        help: 'A message that was taken so often goes to the dead-letter queue.',
        min: 1,
        max: 1000,
        aws: 'RedrivePolicy.maxReceiveCount',
      }),
    ),
    queuePolicy: optional(
      document({ label: 'Policy', help: 'Who may send and receive beside its own account.' }),
    ),
  },
  cfn: {
    type: 'AWS::SQS::Queue',
    satellites: {
      queuePolicy: {
        type: 'AWS::SQS::QueuePolicy',
        self: 'Queues',
        selfIsList: true,
        property: 'PolicyDocument',
      },
    },
  },
  live: live({
    call: 'sqs:GetQueueAttributes',
    via: [
      step({
        call: 'sqs:ListQueues',
        inputs: (answer) =>
          (answer.QueueUrls ?? []).map((QueueUrl) => ({ QueueUrl, AttributeNames: ['All'] })),
      }),
    ],
    items: (answer) => (answer.Attributes ? [answer.Attributes] : []),
    id: (item) => item.QueueArn,
    name: (item) => item.QueueArn?.split(':').at(-1),
    props: readAttributes,
  }),
})
