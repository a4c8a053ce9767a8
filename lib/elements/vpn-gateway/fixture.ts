import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeVpnGateways',
  {
    VpnGateways: [
      {
        VpnGatewayId: 'vgw-0f11',
        Type: 'ipsec.1',
        State: 'available',
        AmazonSideAsn: 64600,
        VpcAttachments: [
          { State: 'detached', VpcId: 'vpc-0a22' },
          { State: 'attached', VpcId: 'vpc-0a11' },
        ],
        Tags: [{ Key: 'Name', Value: 'to-office' }],
      },
      { VpnGatewayId: 'vgw-0f22', Type: 'ipsec.1', State: 'available', VpcAttachments: [] },
      { VpnGatewayId: 'vgw-0f33', Type: 'ipsec.1', State: 'deleted', VpcAttachments: [] },
    ],
  },
  [
    { id: 'vgw-0f11', parent: 'vpc-0a11', props: { amazonSideAsn: 64600 } },
    { id: 'vgw-0f22', props: {} },
  ],
)
