import { defineBehaviour } from '../facts'

export const directConnectGatewayBehaviour = defineBehaviour({
  kind: 'direct-connect-gateway',
  facts: () => [],
})
