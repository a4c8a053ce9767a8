import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeAddresses',
  {
    Addresses: [
      {
        AllocationId: 'eipalloc-0a11',
        AssociationId: 'eipassoc-01',
        Domain: 'vpc',
        InstanceId: 'i-0e11',
        NetworkInterfaceId: 'eni-0e11',
        PrivateIpAddress: '10.0.0.10',
        PublicIp: '203.0.113.7',
        PublicIpv4Pool: 'amazon',
        NetworkBorderGroup: 'eu-west-1',
      },
      // A NAT gateway's address names no instance; AWS says so with an empty text on some calls.
      { AllocationId: 'eipalloc-0a22', Domain: 'vpc', InstanceId: '', PublicIp: '203.0.113.8' },
    ],
  },
  [
    { id: 'eipalloc-0a11', props: { publicIp: '203.0.113.7', instance: 'i-0e11' } },
    { id: 'eipalloc-0a22', props: { publicIp: '203.0.113.8' } },
  ],
)
