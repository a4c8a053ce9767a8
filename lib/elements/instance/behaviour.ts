import { defineBehaviour } from '../facts'

export const instanceBehaviour = defineBehaviour({
  kind: 'instance',
  facts: () => [],
})
