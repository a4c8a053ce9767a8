import { defineSystem } from '../define'

export const sqsQueueRules = defineSystem({
  id: 'sqs-queue',
  title: 'SQS',
  rules: [],
})
