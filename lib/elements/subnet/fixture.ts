import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeSubnets',
  {
    Subnets: [
      {
        SubnetId: 'subnet-0b22',
        VpcId: 'vpc-0a11',
        State: 'available',
        AvailabilityZone: 'eu-west-1a',
        AvailabilityZoneId: 'euw1-az2',
        AvailableIpAddressCount: 250,
        CidrBlock: '10.0.0.0/24',
        DefaultForAz: false,
        MapPublicIpOnLaunch: true,
        AssignIpv6AddressOnCreation: true,
        EnableDns64: true,
        PrivateDnsNameOptionsOnLaunch: {
          HostnameType: 'resource-name',
          EnableResourceNameDnsARecord: true,
          EnableResourceNameDnsAAAARecord: false,
        },
        Ipv6CidrBlockAssociationSet: [
          {
            AssociationId: 'subnet-cidr-assoc-01',
            Ipv6CidrBlock: '2001:db8:1234:1a01::/64',
            Ipv6CidrBlockState: { State: 'disassociated' },
          },
          {
            AssociationId: 'subnet-cidr-assoc-02',
            Ipv6CidrBlock: '2001:db8:1234:1a00::/64',
            Ipv6CidrBlockState: { State: 'associated' },
          },
        ],
        Tags: [{ Key: 'Name', Value: 'web-a' }],
      },
      {
        SubnetId: 'subnet-0b33',
        VpcId: 'vpc-0a11',
        State: 'available',
        AvailabilityZone: 'eu-west-1b',
        CidrBlock: '10.0.1.0/24',
        MapPublicIpOnLaunch: false,
        AssignIpv6AddressOnCreation: false,
        Ipv6CidrBlockAssociationSet: [],
      },
    ],
  },
  [
    {
      id: 'subnet-0b22',
      parent: 'vpc-0a11',
      props: {
        cidrBlock: '10.0.0.0/24',
        availabilityZone: 'eu-west-1a',
        mapPublicIpOnLaunch: true,
        ipv6CidrBlock: '2001:db8:1234:1a00::/64',
        assignIpv6AddressOnCreation: true,
        enableDns64: true,
        hostnameType: 'resource-name',
        enableResourceNameDnsARecord: true,
      },
    },
    {
      id: 'subnet-0b33',
      parent: 'vpc-0a11',
      props: { cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1b', mapPublicIpOnLaunch: false },
    },
  ],
)
