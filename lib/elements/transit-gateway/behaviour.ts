import { defineBehaviour } from '../facts'

export const transitGatewayBehaviour = defineBehaviour({
  kind: 'transit-gateway',
  facts: () => [],
})
