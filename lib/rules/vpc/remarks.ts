import { remarksOf } from '../remark'

export const vpcRemarks = remarksOf('vpc', [
  {
    id: 'vpc-ipv4-cidr-required',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    rule: 'design-field-required',
    says: 'It asks every VPC for an IPv4 block or for a pool of IPAM that gives one, and a block of the other family is told by its form.',
  },
  {
    id: 'vpc-cidr-immutable',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    note: 'A block cannot be enlarged, shrunk or edited once it is there, and the primary one cannot be taken away. Add a secondary block, or plan a new VPC.',
    kinds: ['vpc'],
  },
  {
    id: 'vpc-tenancy-values',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html',
    rule: 'design-field-form',
    says: 'The tenancy of a VPC takes default and dedicated, and it tells any other value.',
  },
  {
    id: 'vpc-default-resources',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html',
    note: 'AWS makes three things with every VPC, drawn or not: a main route table with the local route, a network ACL that lets everything pass, and a security group that admits its own members. A default VPC also has a subnet in each zone and an internet gateway.',
    kinds: ['vpc', 'route-table', 'network-acl', 'security-group'],
  },
  {
    id: 'vpc-needs-subnet',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html',
    rule: 'design-field-required',
    says: 'It asks load balancers, VPC links and attachments for their subnets; instances, NAT gateways and interfaces can be dropped into a subnet only.',
  },
  {
    id: 'vpc-bpa-scope',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
    note: 'VPC Block Public Access stops what would pass internet gateways, also for internet-facing load balancers. It leaves alone what stays in the VPC or comes over VPN, Direct Connect, a transit gateway or Cloud WAN.',
    kinds: ['region', 'vpc', 'subnet'],
  },
])
