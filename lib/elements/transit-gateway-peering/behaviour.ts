import { defineBehaviour } from '../facts'

export const transitGatewayPeeringBehaviour = defineBehaviour({
  kind: 'transit-gateway-peering',
  facts: () => [],
})
