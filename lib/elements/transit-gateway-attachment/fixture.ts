import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeTransitGatewayVpcAttachments',
  {
    TransitGatewayVpcAttachments: [
      {
        TransitGatewayAttachmentId: 'tgw-attach-0a11',
        TransitGatewayId: 'tgw-0f22',
        VpcId: 'vpc-0a11',
        VpcOwnerId: '111122223333',
        State: 'available',
        SubnetIds: ['subnet-0b22', 'subnet-0b33'],
        Options: {
          ApplianceModeSupport: 'enable',
          DnsSupport: 'enable',
          Ipv6Support: 'disable',
          SecurityGroupReferencingSupport: 'enable',
        },
        Tags: [{ Key: 'Name', Value: 'inspection' }],
      },
      {
        TransitGatewayAttachmentId: 'tgw-attach-0a22',
        TransitGatewayId: 'tgw-0f22',
        VpcId: 'vpc-0a22',
        VpcOwnerId: '444455556666',
        State: 'pendingAcceptance',
        SubnetIds: ['subnet-0b44'],
        Tags: [],
      },
      {
        TransitGatewayAttachmentId: 'tgw-attach-0a33',
        TransitGatewayId: 'tgw-0f22',
        VpcId: 'vpc-0a33',
        State: 'deleted',
      },
    ],
  },
  [
    {
      id: 'tgw-attach-0a11',
      parent: 'vpc-0a11',
      props: {
        transitGateway: 'tgw-0f22',
        subnets: ['subnet-0b22', 'subnet-0b33'],
        applianceModeSupport: 'enable',
        dnsSupport: 'enable',
        ipv6Support: 'disable',
        securityGroupReferencingSupport: 'enable',
        state: 'available',
      },
    },
    {
      id: 'tgw-attach-0a22',
      parent: 'vpc-0a22',
      props: { transitGateway: 'tgw-0f22', subnets: ['subnet-0b44'], state: 'pendingAcceptance' },
    },
  ],
)
