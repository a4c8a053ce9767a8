import { readDocument } from '../json-text'
type Attributes = Readonly<Partial<Record<string, string>>>

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const flagIn = (text: string | undefined) => (text === undefined ? undefined : text === 'true')

/** The fields out of a queue's attributes, which are all texts. */
export function readAttributes(item: Attributes) {
  const redrive = Object(readDocument(item.RedrivePolicy)) as Readonly<Record<string, unknown>>
  const target = redrive.deadLetterTargetArn
  return {
    queueName: item.QueueArn?.split(':').at(-1),
    fifoQueue: flagIn(item.FifoQueue),
    contentBasedDeduplication: flagIn(item.ContentBasedDeduplication),
    visibilityTimeout: numberIn(item.VisibilityTimeout),
    messageRetentionPeriod: numberIn(item.MessageRetentionPeriod),
    delaySeconds: numberIn(item.DelaySeconds),
    receiveMessageWaitTimeSeconds: numberIn(item.ReceiveMessageWaitTimeSeconds),
    sqsManagedSseEnabled: flagIn(item.SqsManagedSseEnabled),
    kmsMasterKeyId: item.KmsMasterKeyId,
    deadLetterQueue: typeof target === 'string' ? target : undefined,
    maxReceiveCount: redrive.maxReceiveCount === undefined ? undefined : Number(redrive.maxReceiveCount),
    queuePolicy: readDocument(item.Policy),
  }
}
