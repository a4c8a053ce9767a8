import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigatewayv2:GetVpcLinks',
  {
    Items: [
      {
        VpcLinkId: 'v1a2b3',
        Name: 'shop',
        SubnetIds: ['subnet-0b22', 'subnet-0b33'],
        SecurityGroupIds: ['sg-0a22'],
        VpcLinkStatus: 'AVAILABLE',
        VpcLinkVersion: 'V2',
        Tags: {},
      },
      {
        VpcLinkId: 'v1a2b4',
        Name: 'open',
        SubnetIds: ['subnet-0b22'],
        SecurityGroupIds: [],
        VpcLinkStatus: 'INACTIVE',
      },
      {
        VpcLinkId: 'v1a2b5',
        Name: 'gone',
        SubnetIds: ['subnet-0b22'],
        SecurityGroupIds: [],
        VpcLinkStatus: 'DELETING',
      },
    ],
  },
  [
    {
      id: 'v1a2b3',
      props: { subnets: ['subnet-0b22', 'subnet-0b33'], securityGroups: ['sg-0a22'], status: 'AVAILABLE' },
    },
    { id: 'v1a2b4', props: { subnets: ['subnet-0b22'], status: 'INACTIVE' } },
  ],
)
