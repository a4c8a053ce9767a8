import { defineBehaviour } from '../facts'

export const vpnGatewayBehaviour = defineBehaviour({
  kind: 'vpn-gateway',
  facts: () => [],
})
