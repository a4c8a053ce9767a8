import { defineBehaviour } from '../facts'

export const internetGatewayBehaviour = defineBehaviour({
  kind: 'internet-gateway',
  facts: () => [],
})
