import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, upTo }) => {
  const [region] = all('region')
  const fifoQueue = chance(3)
  const failed = chance(2)
    ? add('sqs-queue', { ...inside(region), props: { ...(fifoQueue && { fifoQueue }) } })
    : undefined
  add('sqs-queue', {
    ...inside(region),
    props: {
      ...(chance(3) && { queueName: fifoQueue ? 'orders.fifo' : 'orders' }),
      ...(fifoQueue && { fifoQueue, ...(chance(2) && { contentBasedDeduplication: chance(2) }) }),
      ...(chance(2) && { visibilityTimeout: upTo(43_200) }),
      ...(chance(2) && { messageRetentionPeriod: 60 + upTo(1_000_000) }),
      ...(chance(2) && { delaySeconds: upTo(900) }),
      ...(chance(2) && { receiveMessageWaitTimeSeconds: upTo(20) }),
      ...(chance(3) && { kmsMasterKeyId: 'alias/aws/sqs' }),
      ...(failed && { deadLetterQueue: failed.id, maxReceiveCount: 1 + upTo(9) }),
    },
  })
}
