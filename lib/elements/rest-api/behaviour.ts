import { defineBehaviour } from '../facts'

export const restApiBehaviour = defineBehaviour({
  kind: 'rest-api',
  facts: () => [],
})
