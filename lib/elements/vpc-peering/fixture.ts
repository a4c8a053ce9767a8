import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeVpcPeeringConnections',
  {
    VpcPeeringConnections: [
      {
        VpcPeeringConnectionId: 'pcx-0a11',
        Status: { Code: 'active', Message: 'Active' },
        RequesterVpcInfo: {
          OwnerId: '111122223333',
          Region: 'eu-west-1',
          VpcId: 'vpc-0a11',
          CidrBlock: '10.0.0.0/16',
          CidrBlockSet: [{ CidrBlock: '10.0.0.0/16' }],
          PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true },
        },
        AccepterVpcInfo: {
          OwnerId: '111122223333',
          Region: 'eu-west-1',
          VpcId: 'vpc-0a22',
          CidrBlock: '10.1.0.0/16',
          PeeringOptions: { AllowDnsResolutionFromRemoteVpc: false },
        },
        Tags: [{ Key: 'Name', Value: 'shop to data' }],
      },
      {
        VpcPeeringConnectionId: 'pcx-0a22',
        Status: { Code: 'pending-acceptance', Message: 'Pending Acceptance by 444455556666' },
        RequesterVpcInfo: { OwnerId: '111122223333', Region: 'eu-west-1', VpcId: 'vpc-0a11' },
        // A connection that is not accepted tells no range of the other side.
        AccepterVpcInfo: { OwnerId: '444455556666', Region: 'eu-central-1', VpcId: 'vpc-0f99' },
      },
      { VpcPeeringConnectionId: 'pcx-0a33', Status: { Code: 'deleted' } },
    ],
  },
  [
    {
      id: 'pcx-0a11',
      props: {
        vpc: 'vpc-0a11',
        peerVpc: 'vpc-0a22',
        requesterDnsResolution: true,
        accepterDnsResolution: false,
        status: 'active',
      },
    },
    {
      id: 'pcx-0a22',
      props: {
        vpc: 'vpc-0a11',
        peerVpc: 'vpc-0f99',
        peerOwnerId: '444455556666',
        peerRegion: 'eu-central-1',
        status: 'pending-acceptance',
      },
    },
  ],
)
