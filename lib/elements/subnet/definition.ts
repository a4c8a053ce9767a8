import { defineElement, live } from '../define'
import { choice, cidr, flag, integer, optional, ref, text, zone } from '../field'
import { exclusionMode } from '../vpc/exclusion-mode'
import { freshSubnet } from './fresh'
import { toneOfSubnet } from './tone'
import { readHostNames } from './read'
import { defaultNetworkAcl, mainRouteTable, outsidePrimaryRange } from './implied'

export const subnet = defineElement({
  kind: 'subnet',
  label: 'Subnet',
  group: 'network',
  summary: 'A range of addresses of a VPC in one Availability Zone.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  inside: ['vpc'],
  container: { width: 240, height: 140 },
  fields: {
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      help: 'Inside a block of the VPC, from /16 to /28, not overlapping another subnet.',
      placeholder: '10.0.1.0/24',
      subnet: true,
      unneeded: (props) => props.ipv6CidrBlock !== undefined || props.ipv4IpamPoolId !== undefined,
    }),
    availabilityZone: optional(
      zone({
        label: 'Availability Zone',
        help: 'The zone that holds the subnet; it cannot be changed later.',
        placeholder: 'eu-west-1a',
      }),
    ),
    routeTable: optional(
      ref('route-table', {
        label: 'Route table',
        help: 'The table that routes what leaves the subnet. Without one, the main table of the VPC applies.',
        connect: 'Associate {self} with {to}',
        line: 'mark',
      }),
    ),
    networkAcl: optional(
      ref('network-acl', {
        label: 'Network ACL',
        help: 'The list that filters what enters and leaves. Without one, the default list of the VPC applies.',
        connect: 'Filter {self} by {to}',
        line: 'mark',
      }),
    ),
    mapPublicIpOnLaunch: optional(
      flag({
        label: 'Public address on launch',
        help: 'Instances get a public IPv4 address when they start here.',
        fallback: false,
      }),
    ),
    ipv6CidrBlock: optional(
      cidr({
        label: 'IPv6 CIDR block',
        help: 'A block of the IPv6 range of the VPC, usually a /64.',
        family: 6,
      }),
    ),
    assignIpv6AddressOnCreation: optional(
      flag({
        label: 'IPv6 address on launch',
        help: 'Network interfaces get an IPv6 address when they are made here.',
        fallback: false,
      }),
    ),
    ipv6Native: optional(
      flag({
        label: 'IPv6 only',
        help: 'The subnet has no IPv4 block; only instances on Nitro can live here.',
        fallback: false,
      }),
    ),
    enableDns64: optional(
      flag({
        label: 'DNS64',
        help: 'Names that have only IPv4 addresses resolve to 64:ff9b::/96, for a NAT gateway to translate.',
        fallback: false,
      }),
    ),
    hostnameType: optional(
      choice(['ip-name', 'resource-name'], {
        label: 'Host names',
        help: 'Instances are named by their IPv4 address or by their id.',
        aws: 'PrivateDnsNameOptionsOnLaunch.HostnameType',
        fallback: 'ip-name',
      }),
    ),
    enableResourceNameDnsARecord: optional(
      flag({
        label: 'DNS A record by id',
        help: 'The name by id resolves to the IPv4 address.',
        aws: 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord',
        fallback: false,
      }),
    ),
    enableResourceNameDnsAAAARecord: optional(
      flag({
        label: 'DNS AAAA record by id',
        help: 'The name by id resolves to the IPv6 address.',
        aws: 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord',
        fallback: false,
      }),
    ),
    availabilityZoneId: optional(
      text({
        label: 'Zone id',
        help: 'The zone by the id that is the same in every account, instead of its name.',
        placeholder: 'euw1-az2',
      }),
    ),
    ipv4IpamPoolId: optional(
      text({
        label: 'IPAM pool',
        help: 'A pool of IPAM that gives the block, instead of a CIDR block.',
        placeholder: 'ipam-pool-0123456789abcdef0',
      }),
    ),
    ipv4NetmaskLength: optional(
      integer({ label: 'IPAM prefix length', help: 'How large a block the pool gives.', min: 16, max: 28 }),
    ),
    internetGatewayExclusionMode: optional(exclusionMode),
  },
  fresh: freshSubnet,
  tone: toneOfSubnet,
  cfn: {
    type: 'AWS::EC2::Subnet',
    parent: 'VpcId',
    after: outsidePrimaryRange,
    satellites: {
      routeTable: {
        type: 'AWS::EC2::SubnetRouteTableAssociation',
        self: 'SubnetId',
        property: 'RouteTableId',
        implied: mainRouteTable,
      },
      networkAcl: {
        type: 'AWS::EC2::SubnetNetworkAclAssociation',
        self: 'SubnetId',
        property: 'NetworkAclId',
        implied: defaultNetworkAcl,
      },
      internetGatewayExclusionMode: {
        type: 'AWS::EC2::VPCBlockPublicAccessExclusion',
        self: 'SubnetId',
        property: 'InternetGatewayExclusionMode',
      },
    },
  },
  live: live({
    call: 'ec2:DescribeSubnets',
    items: (answer) => answer.Subnets,
    id: (item) => item.SubnetId,
    parent: (item) => item.VpcId,
    isDefault: (item) => item.DefaultForAz === true,
    props: (item) => ({
      cidrBlock: item.CidrBlock,
      availabilityZone: item.AvailabilityZone,
      mapPublicIpOnLaunch: item.MapPublicIpOnLaunch,
      ipv6CidrBlock: item.Ipv6CidrBlockAssociationSet?.find(
        (block) => block.Ipv6CidrBlockState?.State === 'associated',
      )?.Ipv6CidrBlock,
      assignIpv6AddressOnCreation: item.AssignIpv6AddressOnCreation || undefined,
      ipv6Native: item.Ipv6Native || undefined,
      enableDns64: item.EnableDns64 || undefined,
      ...readHostNames(item.PrivateDnsNameOptionsOnLaunch),
    }),
  }),
})
