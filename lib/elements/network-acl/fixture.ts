import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeNetworkAcls',
  {
    NetworkAcls: [
      {
        NetworkAclId: 'acl-0a11',
        VpcId: 'vpc-0a11',
        IsDefault: true,
        Associations: [
          { NetworkAclAssociationId: 'aclassoc-01', NetworkAclId: 'acl-0a11', SubnetId: 'subnet-0b33' },
        ],
        Entries: [
          { CidrBlock: '0.0.0.0/0', Egress: true, Protocol: '-1', RuleAction: 'allow', RuleNumber: 100 },
          { CidrBlock: '0.0.0.0/0', Egress: true, Protocol: '-1', RuleAction: 'deny', RuleNumber: 32767 },
          { Ipv6CidrBlock: '::/0', Egress: true, Protocol: '-1', RuleAction: 'deny', RuleNumber: 32768 },
        ],
      },
      {
        NetworkAclId: 'acl-0a22',
        VpcId: 'vpc-0a11',
        IsDefault: false,
        Associations: [
          { NetworkAclAssociationId: 'aclassoc-02', NetworkAclId: 'acl-0a22', SubnetId: 'subnet-0b22' },
        ],
        Entries: [
          {
            CidrBlock: '0.0.0.0/0',
            Egress: false,
            PortRange: { From: 443, To: 443 },
            Protocol: '6',
            RuleAction: 'allow',
            RuleNumber: 100,
          },
          {
            Ipv6CidrBlock: '::/0',
            Egress: false,
            IcmpTypeCode: { Type: -1, Code: -1 },
            Protocol: '58',
            RuleAction: 'allow',
            RuleNumber: 110,
          },
          { CidrBlock: '0.0.0.0/0', Egress: false, Protocol: '-1', RuleAction: 'deny', RuleNumber: 32767 },
        ],
      },
    ],
  },
  [
    {
      id: 'acl-0a11',
      parent: 'vpc-0a11',
      props: {
        isDefault: true,
        entries: [{ egress: true, ruleNumber: 100, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' }],
      },
    },
    {
      id: 'acl-0a22',
      parent: 'vpc-0a11',
      props: {
        entries: [
          {
            egress: false,
            ruleNumber: 100,
            ruleAction: 'allow',
            protocol: '6',
            cidr: '0.0.0.0/0',
            fromPort: 443,
            toPort: 443,
          },
          {
            egress: false,
            ruleNumber: 110,
            ruleAction: 'allow',
            protocol: '58',
            cidr: '::/0',
            fromPort: -1,
            toPort: -1,
          },
        ],
      },
      elsewhere: { 'subnet-0b22': { networkAcl: 'acl-0a22' } },
    },
  ],
)
