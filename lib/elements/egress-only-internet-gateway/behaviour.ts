import { defineBehaviour } from '../facts'

export const egressOnlyInternetGatewayBehaviour = defineBehaviour({
  kind: 'egress-only-internet-gateway',
  facts: () => [],
})
