import { defineBehaviour } from '../facts'

export const sqsQueueBehaviour = defineBehaviour({
  kind: 'sqs-queue',
  facts: () => [],
})
