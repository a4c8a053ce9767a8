import { defineBehaviour } from '../facts'

export const otherBehaviour = defineBehaviour({
  kind: 'other',
  facts: () => [],
})
