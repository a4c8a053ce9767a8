import { defineBehaviour } from '../facts'

export const registeredDomainBehaviour = defineBehaviour({
  kind: 'registered-domain',
  facts: () => [],
})
