import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeNatGateways',
  {
    NatGateways: [
      {
        NatGatewayId: 'nat-0a11',
        SubnetId: 'subnet-0b22',
        VpcId: 'vpc-0a11',
        State: 'available',
        ConnectivityType: 'public',
        NatGatewayAddresses: [
          {
            AllocationId: 'eipalloc-0a33',
            IsPrimary: false,
            NetworkInterfaceId: 'eni-0a11',
            PrivateIp: '10.0.0.75',
            PublicIp: '203.0.113.9',
          },
          {
            AllocationId: 'eipalloc-0a22',
            IsPrimary: true,
            NetworkInterfaceId: 'eni-0a11',
            PrivateIp: '10.0.0.74',
            PublicIp: '203.0.113.8',
          },
        ],
      },
      { NatGatewayId: 'nat-0a22', SubnetId: 'subnet-0b22', State: 'deleted', NatGatewayAddresses: [] },
      {
        NatGatewayId: 'nat-0a33',
        SubnetId: 'subnet-0b33',
        State: 'pending',
        ConnectivityType: 'private',
        NatGatewayAddresses: [
          { IsPrimary: true, NetworkInterfaceId: 'eni-0a33', PrivateIp: '10.0.1.20' },
          { IsPrimary: false, NetworkInterfaceId: 'eni-0a33', PrivateIp: '10.0.1.21' },
        ],
      },
      {
        NatGatewayId: 'nat-0a44',
        VpcId: 'vpc-0a11',
        State: 'available',
        AvailabilityMode: 'regional',
        ConnectivityType: 'public',
        AutoScalingIps: 'disabled',
        NatGatewayAddresses: [
          { AllocationId: 'eipalloc-0a55', AvailabilityZone: 'eu-west-1a', PublicIp: '203.0.113.11' },
          { AllocationId: 'eipalloc-0a66', AvailabilityZone: 'eu-west-1b', PublicIp: '203.0.113.12' },
        ],
      },
    ],
  },
  [
    {
      id: 'nat-0a11',
      parent: 'subnet-0b22',
      props: {
        connectivityType: 'public',
        allocation: 'eipalloc-0a22',
        secondaryAllocations: ['eipalloc-0a33'],
        privateIpAddress: '10.0.0.74',
      },
    },
    {
      id: 'nat-0a33',
      parent: 'subnet-0b33',
      props: {
        connectivityType: 'private',
        privateIpAddress: '10.0.1.20',
        secondaryPrivateIpAddresses: ['10.0.1.21'],
      },
    },
    {
      id: 'nat-0a44',
      parent: 'vpc-0a11',
      props: {
        availabilityMode: 'regional',
        connectivityType: 'public',
        availabilityZoneAddresses: [
          { availabilityZone: 'eu-west-1a', allocations: ['eipalloc-0a55'] },
          { availabilityZone: 'eu-west-1b', allocations: ['eipalloc-0a66'] },
        ],
      },
    },
  ],
)
