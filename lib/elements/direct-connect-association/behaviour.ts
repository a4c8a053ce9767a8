import { defineBehaviour } from '../facts'

export const directConnectAssociationBehaviour = defineBehaviour({
  kind: 'direct-connect-association',
  facts: () => [],
})
