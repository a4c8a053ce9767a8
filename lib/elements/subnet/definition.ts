import { defineElement, live } from '../define'
import { cidr, flag, optional, ref, zone } from '../field'
import { freshSubnet } from './fresh'
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
      unneeded: (props) => props.ipv6CidrBlock !== undefined,
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
      }),
    ),
    networkAcl: optional(
      ref('network-acl', {
        label: 'Network ACL',
        help: 'The list that filters what enters and leaves. Without one, the default list of the VPC applies.',
        connect: 'Filter {self} by {to}',
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
  },
  fresh: freshSubnet,
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
    }),
  }),
})
