import { defineBehaviour } from '../facts'

export const restDomainBehaviour = defineBehaviour({
  kind: 'rest-domain',
  facts: () => [],
})
