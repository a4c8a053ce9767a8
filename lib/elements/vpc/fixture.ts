import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const dns: Body<'ec2:DescribeVpcAttribute'> = {
  VpcId: 'vpc-0a11',
  EnableDnsHostnames: { Value: true },
}

const options: Body<'ec2:DescribeDhcpOptions'> = {
  DhcpOptions: [
    {
      DhcpOptionsId: 'dopt-0a11',
      DhcpConfigurations: [{ Key: 'domain-name', Values: [{ Value: 'corp.example.com' }] }],
    },
  ],
}

const usual: Body<'ec2:DescribeDhcpOptions'> = {
  DhcpOptions: [
    {
      DhcpOptionsId: 'dopt-19edf471',
      DhcpConfigurations: [
        { Key: 'domain-name', Values: [{ Value: 'ec2.internal' }] },
        { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
      ],
    },
  ],
}

export const fixture = fixtureOf(
  'ec2:DescribeVpcs',
  {
    Vpcs: [
      {
        VpcId: 'vpc-0a11',
        OwnerId: '111122223333',
        State: 'available',
        IsDefault: false,
        CidrBlock: '10.0.0.0/16',
        InstanceTenancy: 'default',
        DhcpOptionsId: 'dopt-19edf471',
        CidrBlockAssociationSet: [
          {
            AssociationId: 'vpc-cidr-assoc-01',
            CidrBlock: '10.0.0.0/16',
            CidrBlockState: { State: 'associated' },
          },
          {
            AssociationId: 'vpc-cidr-assoc-02',
            CidrBlock: '100.64.0.0/16',
            CidrBlockState: { State: 'associated' },
          },
          {
            AssociationId: 'vpc-cidr-assoc-03',
            CidrBlock: '100.65.0.0/16',
            CidrBlockState: { State: 'disassociated' },
          },
        ],
        Ipv6CidrBlockAssociationSet: [
          {
            AssociationId: 'vpc-cidr-assoc-04',
            Ipv6CidrBlock: '2001:db8:1234:1a00::/56',
            Ipv6CidrBlockState: { State: 'associated' },
            Ipv6Pool: 'Amazon',
            NetworkBorderGroup: 'eu-west-1',
          },
        ],
        Tags: [{ Key: 'Name', Value: 'shop' }],
      },
    ],
  },
  [
    {
      id: 'vpc-0a11',
      props: {
        cidrBlock: '10.0.0.0/16',
        cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
        amazonProvidedIpv6CidrBlock: true,
        instanceTenancy: 'default',
      },
    },
  ],
  [
    [dns, { enableDnsHostnames: true }, 'ec2:DescribeVpcAttribute'],
    [options, { dhcpOptions: 'dopt-0a11' }, 'ec2:DescribeDhcpOptions'],
    [usual, {}, 'ec2:DescribeDhcpOptions'],
  ],
)
