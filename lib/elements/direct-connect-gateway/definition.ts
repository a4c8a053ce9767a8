import { defineElement, live } from '../define'
import { optional, text } from '../field'

export const directConnectGateway = defineElement({
  kind: 'direct-connect-gateway',
  label: 'Direct Connect gateway',
  group: 'direct-connect',
  summary:
    'Joins private or transit virtual interfaces with VPCs or transit gateways of any Region. It carries nothing between its VPCs.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html',
  inside: ['region', 'account', 'canvas'],
  fields: {
    amazonSideAsn: optional(
      text({
        label: 'Amazon side ASN',
        help: 'Its number in BGP: 64512 to 65534 or 4200000000 to 4294967294, different from that of each transit gateway.',
        pattern: /^\d{1,10}$/,
        placeholder: '64512',
        fallback: '64512',
      }),
    ),
  },
  cfn: {
    type: 'AWS::DirectConnect::DirectConnectGateway',
    name: 'DirectConnectGatewayName',
    attribute: 'DirectConnectGatewayId',
    refToo: true,
  },
  live: live({
    call: 'directconnect:DescribeDirectConnectGateways',
    once: true,
    items: (answer) => answer.directConnectGateways,
    id: (item) => item.directConnectGatewayId,
    name: (item) => item.directConnectGatewayName,
    skip: (item) => ['deleted', 'deleting'].includes(String(item.directConnectGatewayState)),
    props: (item) => ({
      amazonSideAsn: item.amazonSideAsn === undefined ? undefined : String(item.amazonSideAsn),
    }),
  }),
})
