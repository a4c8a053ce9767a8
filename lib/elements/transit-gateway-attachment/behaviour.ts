import { defineBehaviour } from '../facts'

export const transitGatewayAttachmentBehaviour = defineBehaviour({
  kind: 'transit-gateway-attachment',
  facts: () => [],
})
