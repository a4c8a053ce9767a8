import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeNetworkInterfaces',
  {
    NetworkInterfaces: [
      {
        NetworkInterfaceId: 'eni-0a11',
        SubnetId: 'subnet-0b22',
        VpcId: 'vpc-0a11',
        Description: 'inside of the firewall',
        InterfaceType: 'interface',
        RequesterManaged: false,
        Status: 'in-use',
        SourceDestCheck: false,
        Groups: [{ GroupId: 'sg-0a22', GroupName: 'web' }],
        PrivateIpAddress: '10.0.0.20',
        PrivateIpAddresses: [
          { Primary: true, PrivateIpAddress: '10.0.0.20' },
          {
            Primary: false,
            PrivateIpAddress: '10.0.0.21',
            Association: { AllocationId: 'eipalloc-0a44', PublicIp: '203.0.113.10' },
          },
        ],
        Ipv6Addresses: [{ Ipv6Address: '2001:db8:1234:1a00::20' }],
        Attachment: {
          AttachmentId: 'eni-attach-01',
          DeviceIndex: 1,
          InstanceId: 'i-0e11',
          DeleteOnTermination: false,
          Status: 'attached',
        },
        TagSet: [{ Key: 'Name', Value: 'fw-inside' }],
      },
      {
        NetworkInterfaceId: 'eni-0a22',
        SubnetId: 'subnet-0b33',
        InterfaceType: 'interface',
        RequesterManaged: false,
        Status: 'available',
        SourceDestCheck: true,
        Groups: [],
        Description: '',
        PrivateIpAddress: '10.0.1.30',
        PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: '10.0.1.30' }],
        Ipv6Addresses: [],
        TagSet: [],
      },
      // The first interface of an instance is drawn as the instance.
      {
        NetworkInterfaceId: 'eni-0e11',
        SubnetId: 'subnet-0b22',
        InterfaceType: 'interface',
        RequesterManaged: false,
        Attachment: { DeviceIndex: 0, InstanceId: 'i-0e11' },
      },
      {
        NetworkInterfaceId: 'eni-0a33',
        SubnetId: 'subnet-0b22',
        // AWS answers it so, against the SDK's type.
        InterfaceType: 'nat_gateway' as never,
        RequesterManaged: true,
        Description: 'Interface for NAT Gateway nat-0a11',
      },
      { NetworkInterfaceId: 'eni-0a44', SubnetId: 'subnet-0b22', InterfaceType: 'lambda' },
      {
        NetworkInterfaceId: 'eni-0a55',
        SubnetId: 'subnet-0b22',
        InterfaceType: 'interface',
        RequesterId: 'amazon-elb',
        RequesterManaged: true,
        Description: 'ELB app/web/0123456789abcdef',
      },
    ],
  },
  [
    {
      id: 'eni-0a11',
      parent: 'subnet-0b22',
      props: {
        description: 'inside of the firewall',
        securityGroups: ['sg-0a22'],
        privateIpAddresses: [
          { privateIpAddress: '10.0.0.20', primary: true },
          { privateIpAddress: '10.0.0.21', primary: false },
        ],
        ipv6Addresses: [{ ipv6Address: '2001:db8:1234:1a00::20' }],
        sourceDestCheck: false,
        attachments: [{ instance: 'i-0e11', deviceIndex: '1', deleteOnTermination: false }],
      },
      elsewhere: {
        'eipalloc-0a44': {
          associations: [{ networkInterface: 'eni-0a11', privateIpAddress: '10.0.0.21' }],
        },
      },
    },
    {
      id: 'eni-0a22',
      parent: 'subnet-0b33',
      props: { privateIpAddress: '10.0.1.30', sourceDestCheck: true },
    },
  ],
)
