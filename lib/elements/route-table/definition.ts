import { defineElement, live } from '../define'
import { cidr, flag, optional, ref, rows, text } from '../field'
import { readRouteTable, routeTableAssociations } from './read'
import { freshRoute } from './fresh'

export const routeTable = defineElement({
  kind: 'route-table',
  label: 'Route table',
  group: 'network',
  summary: 'Chooses where what leaves its subnets goes next. It does not filter.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
  inside: ['vpc'],
  fields: {
    main: optional(
      flag({
        label: 'Main table',
        help: 'Applies to every subnet that has no table of its own. A template cannot replace the main table.',
        aws: false,
        fallback: false,
      }),
    ),
    routes: optional(
      rows(
        {
          destination: cidr({
            label: 'Destination',
            help: 'Where the traffic wants to go. The longest match wins.',
            family: 'any',
            aws: { 4: 'DestinationCidrBlock', 6: 'DestinationIpv6CidrBlock' },
            placeholder: '0.0.0.0/0',
            unneeded: (route) => route.prefixList !== undefined,
          }),
          prefixList: optional(
            text({
              label: 'Destination prefix list',
              help: 'The id of a prefix list, instead of a block.',
              aws: 'DestinationPrefixListId',
              rare: true,
              placeholder: 'pl-0123456789abcdef0',
            }),
          ),
          target: ref(['internet-gateway', 'nat-gateway', 'instance', 'vpc-endpoint', 'other'], {
            label: 'Target',
            help: 'The next hop.',
            connect: 'Route {destination} of {self} to {to}',
            aws: {
              'internet-gateway': 'GatewayId',
              'nat-gateway': 'NatGatewayId',
              instance: 'InstanceId',
              'vpc-endpoint': 'VpcEndpointId',
              // An `other` resource stands for its own type.
              'AWS::EC2::TransitGateway': 'TransitGatewayId',
              'AWS::EC2::VPCPeeringConnection': 'VpcPeeringConnectionId',
              'AWS::EC2::EgressOnlyInternetGateway': 'EgressOnlyInternetGatewayId',
              'AWS::EC2::NetworkInterface': 'NetworkInterfaceId',
              'AWS::EC2::CarrierGateway': 'CarrierGatewayId',
              'AWS::EC2::VPNGateway': 'GatewayId',
            },
          }),
        },
        {
          label: 'Routes',
          help: 'The local route of the VPC is always there and not listed.',
          row: 'route',
          fresh: freshRoute,
        },
      ),
    ),
  },
  cfn: {
    type: 'AWS::EC2::RouteTable',
    parent: 'VpcId',
    satellites: {
      routes: { type: 'AWS::EC2::Route', self: 'RouteTableId', key: ['destination', 'prefixList'] },
    },
  },
  live: live({
    call: 'ec2:DescribeRouteTables',
    items: (answer) => answer.RouteTables,
    id: (item) => item.RouteTableId,
    parent: (item) => item.VpcId,
    isDefault: (item) => item.Associations?.some(({ Main }) => Main) === true,
    props: readRouteTable,
    elsewhere: routeTableAssociations,
  }),
})
