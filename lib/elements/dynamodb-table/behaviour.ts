import { defineBehaviour } from '../facts'

export const dynamodbTableBehaviour = defineBehaviour({
  kind: 'dynamodb-table',
  facts: () => [],
})
