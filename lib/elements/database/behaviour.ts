import { defineBehaviour } from '../facts'

export const databaseBehaviour = defineBehaviour({
  kind: 'database',
  facts: () => [],
})
