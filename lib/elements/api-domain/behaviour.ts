import { defineBehaviour } from '../facts'

export const apiDomainBehaviour = defineBehaviour({
  kind: 'api-domain',
  facts: () => [],
})
