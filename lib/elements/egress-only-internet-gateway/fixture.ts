import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeEgressOnlyInternetGateways',
  {
    EgressOnlyInternetGateways: [
      {
        EgressOnlyInternetGatewayId: 'eigw-0d22',
        Attachments: [{ State: 'attached', VpcId: 'vpc-0a11' }],
        Tags: [{ Key: 'Name', Value: 'outward6' }],
      },
    ],
  },
  [{ id: 'eigw-0d22', parent: 'vpc-0a11', props: {} }],
)
