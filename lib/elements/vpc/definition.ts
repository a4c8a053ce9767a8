import type { Vpc } from '@aws-sdk/client-ec2'
import { formatPrefix, nextFree, parsePrefix } from '@/lib/net/prefix'
import { known } from '@/lib/design/element'
import { defineElement, detail, live } from '../define'
import { choice, cidr, flag, integer, optional, ref, rows, text } from '../field'
import { exclusionMode } from './exclusion-mode'
import { ipamFields } from './ipam-fields'
import { hasAmazonBlock, readDhcpOptions, readSecondaryBlocks } from './read'

export const vpc = defineElement({
  kind: 'vpc',
  label: 'VPC',
  group: 'network',
  summary: 'A private network in one Region, with its own address range.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html',
  inside: ['region', 'canvas'],
  container: { width: 640, height: 360 },
  fields: {
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      help: 'The primary range, from /16 to /28. It cannot be changed after creation.',
      placeholder: '10.0.0.0/16',
      unneeded: (props) => props.ipv4IpamPoolId !== undefined,
    }),
    cidrBlocks: optional(
      rows(
        {
          cidrBlock: cidr({
            label: 'CIDR block',
            help: 'A further range, IPv4 or IPv6.',
            family: 'any',
            aws: { 4: 'CidrBlock', 6: 'Ipv6CidrBlock' },
            unneeded: (row) => row.ipv4IpamPoolId !== undefined || row.ipv6IpamPoolId !== undefined,
          }),
          ipv6Pool: optional(
            text({
              label: 'IPv6 pool',
              help: 'The pool of your own IPv6 addresses that it is of.',
              rare: true,
            }),
          ),
          ...ipamFields,
        },
        {
          label: 'Secondary CIDR blocks',
          help: 'Further ranges of the VPC; up to five blocks in all unless the quota was raised.',
          row: 'secondary CIDR block',
        },
      ),
    ),
    amazonProvidedIpv6CidrBlock: optional(
      flag({ label: 'Amazon-provided IPv6', help: 'Ask AWS for a /56 IPv6 block.', fallback: false }),
    ),
    ipv4IpamPoolId: optional(
      text({
        label: 'IPAM pool',
        help: 'A pool of IPAM that gives the primary range, instead of a CIDR block.',
        placeholder: 'ipam-pool-0123456789abcdef0',
      }),
    ),
    ipv4NetmaskLength: optional(
      integer({ label: 'IPAM prefix length', help: 'How large a range the pool gives.', min: 16, max: 28 }),
    ),
    dhcpOptions: optional(
      ref('dhcp-options', {
        label: 'DHCP options',
        help: 'What instances are told on start. Without, the set of AWS applies: the Route 53 Resolver.',
        connect: 'Use {to} in {self}',
        aws: 'DhcpOptionsId',
      }),
    ),
    internetGatewayExclusionMode: optional(exclusionMode),
    enableDnsSupport: optional(
      flag({
        label: 'DNS resolution',
        help: 'The Route 53 Resolver answers at the base of the range plus two.',
        fallback: true,
      }),
    ),
    enableDnsHostnames: optional(
      flag({
        label: 'DNS hostnames',
        help: 'Instances with a public address get a public DNS name.',
        fallback: false,
      }),
    ),
    instanceTenancy: optional(
      choice(['default', 'dedicated'], {
        label: 'Tenancy',
        help: 'Dedicated puts every instance on hardware of its own, at extra cost.',
        fallback: 'default',
      }),
    ),
  },
  fresh: (around) => {
    const taken = around
      .all('vpc')
      .flatMap((other) => parsePrefix(String(known(other.props.cidrBlock) ?? '')) ?? [])
    const free = nextFree(parsePrefix('10.0.0.0/8')!, 16, taken)
    return {
      cidrBlock: free ? formatPrefix(free) : '10.0.0.0/16',
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }
  },
  cfn: {
    type: 'AWS::EC2::VPC',
    satellites: {
      cidrBlocks: { type: 'AWS::EC2::VPCCidrBlock', self: 'VpcId', key: ['cidrBlock'] },
      amazonProvidedIpv6CidrBlock: {
        type: 'AWS::EC2::VPCCidrBlock',
        self: 'VpcId',
        property: 'AmazonProvidedIpv6CidrBlock',
      },
      dhcpOptions: {
        type: 'AWS::EC2::VPCDHCPOptionsAssociation',
        self: 'VpcId',
        property: 'DhcpOptionsId',
      },
      internetGatewayExclusionMode: {
        type: 'AWS::EC2::VPCBlockPublicAccessExclusion',
        self: 'VpcId',
        property: 'InternetGatewayExclusionMode',
      },
    },
  },
  live: live({
    call: 'ec2:DescribeVpcs',
    items: (answer) => answer.Vpcs,
    id: (item) => item.VpcId,
    isDefault: (item) => item.IsDefault === true,
    props: (item) => ({
      cidrBlock: item.CidrBlock,
      cidrBlocks: readSecondaryBlocks(item),
      amazonProvidedIpv6CidrBlock: hasAmazonBlock(item) || undefined,
      instanceTenancy: item.InstanceTenancy,
    }),
    details: [
      detail({
        call: 'ec2:DescribeDhcpOptions',
        inputs: (item: Vpc) => [
          { Filters: [{ Name: 'dhcp-options-id', Values: [item.DhcpOptionsId ?? 'default'] }] },
        ],
        props: (answer) => readDhcpOptions(answer.DhcpOptions),
      }),
      detail({
        call: 'ec2:DescribeVpcAttribute',
        inputs: (item: Vpc) => [
          { VpcId: item.VpcId, Attribute: 'enableDnsSupport' as const },
          { VpcId: item.VpcId, Attribute: 'enableDnsHostnames' as const },
        ],
        props: (answer) => ({
          ...(answer.EnableDnsSupport && { enableDnsSupport: answer.EnableDnsSupport.Value }),
          ...(answer.EnableDnsHostnames && { enableDnsHostnames: answer.EnableDnsHostnames.Value }),
        }),
      }),
    ],
  }),
})
