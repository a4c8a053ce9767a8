import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeSecurityGroups',
  {
    SecurityGroups: [
      {
        GroupId: 'sg-0a11',
        GroupName: 'app',
        Description: 'Application servers',
        OwnerId: '111122223333',
        VpcId: 'vpc-0a11',
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 8080,
            ToPort: 8081,
            IpRanges: [{ CidrIp: '10.0.0.0/16', Description: 'inside' }, { CidrIp: '192.0.2.0/24' }],
            Ipv6Ranges: [{ CidrIpv6: '2001:db8::/32' }],
            PrefixListIds: [],
            UserIdGroupPairs: [{ GroupId: 'sg-0a22', UserId: '111122223333', Description: 'web' }],
          },
        ],
        IpPermissionsEgress: [
          {
            IpProtocol: '-1',
            IpRanges: [{ CidrIp: '0.0.0.0/0' }],
            Ipv6Ranges: [],
            PrefixListIds: [{ PrefixListId: 'pl-6da54004' }],
            UserIdGroupPairs: [],
          },
        ],
      },
    ],
  },
  [
    {
      id: 'sg-0a11',
      parent: 'vpc-0a11',
      props: {
        groupName: 'app',
        groupDescription: 'Application servers',
        securityGroupIngress: [
          { ipProtocol: 'tcp', fromPort: 8080, toPort: 8081, cidr: '10.0.0.0/16', description: 'inside' },
          { ipProtocol: 'tcp', fromPort: 8080, toPort: 8081, cidr: '192.0.2.0/24' },
          { ipProtocol: 'tcp', fromPort: 8080, toPort: 8081, cidr: '2001:db8::/32' },
          { ipProtocol: 'tcp', fromPort: 8080, toPort: 8081, group: 'sg-0a22', description: 'web' },
        ],
        securityGroupEgress: [
          { ipProtocol: '-1', cidr: '0.0.0.0/0' },
          { ipProtocol: '-1', prefixList: 'pl-6da54004' },
        ],
      },
    },
  ],
)
