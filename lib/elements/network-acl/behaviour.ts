import { defineBehaviour } from '../facts'

export const networkAclBehaviour = defineBehaviour({
  kind: 'network-acl',
  facts: () => [],
})
