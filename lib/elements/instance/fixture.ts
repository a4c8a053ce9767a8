import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeInstances',
  {
    Reservations: [
      {
        ReservationId: 'r-01',
        OwnerId: '111122223333',
        Instances: [
          {
            InstanceId: 'i-0e11',
            InstanceType: 't3.small',
            ImageId: 'ami-0abcdef1234567890',
            KeyName: 'shop',
            Placement: { Tenancy: 'default', AvailabilityZone: 'eu-west-1a' },
            MetadataOptions: { HttpTokens: 'required', State: 'applied' },
            IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/web' },
            State: { Code: 16, Name: 'running' },
            SubnetId: 'subnet-0b22',
            VpcId: 'vpc-0a11',
            PrivateIpAddress: '10.0.0.10',
            PublicIpAddress: '198.51.100.20',
            SourceDestCheck: false,
            SecurityGroups: [{ GroupId: 'sg-0a22', GroupName: 'web' }],
            NetworkInterfaces: [
              {
                NetworkInterfaceId: 'eni-0e11',
                Attachment: { DeviceIndex: 0 },
                Ipv6Addresses: [{ Ipv6Address: '2001:db8:1234:1a00::10' }],
                Association: { IpOwnerId: 'amazon', PublicIp: '198.51.100.20' },
              },
            ],
          },
        ],
      },
      {
        ReservationId: 'r-02',
        Instances: [
          {
            InstanceId: 'i-0e22',
            InstanceType: 't3.small',
            ImageId: 'ami-0abcdef1234567890',
            State: { Code: 80, Name: 'stopped' },
            SubnetId: 'subnet-0b33',
            PrivateIpAddress: '10.0.1.10',
            SourceDestCheck: true,
            SecurityGroups: [],
            NetworkInterfaces: [],
          },
          { InstanceId: 'i-0e33', State: { Code: 48, Name: 'terminated' } },
        ],
      },
    ],
  },
  [
    {
      id: 'i-0e11',
      parent: 'subnet-0b22',
      props: {
        instanceType: 't3.small',
        imageId: 'ami-0abcdef1234567890',
        securityGroups: ['sg-0a22'],
        privateIpAddress: '10.0.0.10',
        associatePublicIpAddress: true,
        sourceDestCheck: false,
        keyName: 'shop',
        ipv6Addresses: [{ ipv6Address: '2001:db8:1234:1a00::10' }],
        httpTokens: 'required',
        iamInstanceProfile: 'web',
      },
    },
    {
      id: 'i-0e22',
      parent: 'subnet-0b33',
      props: {
        instanceType: 't3.small',
        imageId: 'ami-0abcdef1234567890',
        privateIpAddress: '10.0.1.10',
        sourceDestCheck: true,
      },
    },
  ],
)
