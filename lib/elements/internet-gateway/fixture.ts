import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeInternetGateways',
  {
    InternetGateways: [
      {
        InternetGatewayId: 'igw-0d11',
        OwnerId: '111122223333',
        // AWS answers a state that the SDK's type does not list.
        Attachments: [{ State: 'available' as never, VpcId: 'vpc-0a11' }],
        Tags: [{ Key: 'Name', Value: 'igw' }],
      },
      { InternetGatewayId: 'igw-0d22', OwnerId: '111122223333', Attachments: [] },
    ],
  },
  [
    { id: 'igw-0d11', parent: 'vpc-0a11', props: {} },
    { id: 'igw-0d22', props: {} },
  ],
)
