import { ref } from '../field'

const PROPERTY = 'TransitGatewayAttachmentId'

/**
 * Something attached to a transit gateway. A Direct Connect gateway stands for its association with the gateway.
 * CloudFormation gives no id of the attachment of a VPN or a Direct Connect gateway, so a template cannot name these.
 */
export const attachmentRef = (help: string, connect?: string) =>
  ref(
    [
      'transit-gateway-attachment',
      'transit-gateway-peering',
      'vpn-connection',
      'direct-connect-gateway',
      'other',
    ],
    {
      label: 'Attachment',
      help,
      ...(connect !== undefined && { connect }),
      line: 'none',
      aws: {
        'transit-gateway-attachment': PROPERTY,
        'transit-gateway-peering': PROPERTY,
        'vpn-connection': false,
        'direct-connect-gateway': false,
        'AWS::EC2::TransitGatewayConnect': PROPERTY,
        'AWS::EC2::TransitGatewayAttachment': PROPERTY,
      },
    },
  )
