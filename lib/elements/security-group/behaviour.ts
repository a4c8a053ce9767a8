import { defineBehaviour } from '../facts'

export const securityGroupBehaviour = defineBehaviour({
  kind: 'security-group',
  facts: () => [],
})
