import { defineBehaviour } from '../facts'

export const natGatewayBehaviour = defineBehaviour({
  kind: 'nat-gateway',
  facts: () => [],
})
