import { defineSystem } from '../define'

export const dynamodbTableRules = defineSystem({
  id: 'dynamodb-table',
  title: 'DynamoDB',
  rules: [],
})
