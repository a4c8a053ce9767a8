import { defineBehaviour } from '../facts'

export const transitGatewayRouteTableBehaviour = defineBehaviour({
  kind: 'transit-gateway-route-table',
  facts: () => [],
})
