import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeTransitGatewayPeeringAttachments',
  {
    TransitGatewayPeeringAttachments: [
      {
        TransitGatewayAttachmentId: 'tgw-attach-0c11',
        RequesterTgwInfo: { TransitGatewayId: 'tgw-0f22', OwnerId: '111122223333', Region: 'eu-west-1' },
        AccepterTgwInfo: { TransitGatewayId: 'tgw-0f99', OwnerId: '444455556666', Region: 'us-east-1' },
        State: 'available',
        Tags: [],
      },
      {
        TransitGatewayAttachmentId: 'tgw-attach-0c22',
        RequesterTgwInfo: { TransitGatewayId: 'tgw-0f22', OwnerId: '111122223333', Region: 'eu-west-1' },
        AccepterTgwInfo: { TransitGatewayId: 'tgw-0f88', OwnerId: '111122223333', Region: 'eu-west-2' },
        State: 'rejected',
      },
    ],
  },
  [
    {
      id: 'tgw-attach-0c11',
      props: {
        transitGateway: 'tgw-0f22',
        peerTransitGateway: 'tgw-0f99',
        peerAccountId: '444455556666',
        peerRegion: 'us-east-1',
        state: 'available',
      },
    },
  ],
)
