import { defineBehaviour } from '../facts'

export const httpApiBehaviour = defineBehaviour({
  kind: 'http-api',
  facts: () => [],
})
