import { defineElement, live } from '../define'
import { optional, ref } from '../field'

export const internetGateway = defineElement({
  kind: 'internet-gateway',
  label: 'Internet gateway',
  group: 'gateways',
  summary: 'The door between a VPC and the internet, for addresses that are public.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  inside: ['vpc', 'region', 'canvas'],
  onBorder: true,
  fields: {
    routeTable: optional(
      ref('route-table', {
        label: 'Gateway route table',
        help: 'Routes what comes in from the internet, such as to a firewall, before it reaches its subnet. Usually none.',
        connect: 'Route what enters by {self} by {to}',
      }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::InternetGateway',
    parent: { type: 'AWS::EC2::VPCGatewayAttachment', self: 'InternetGatewayId', property: 'VpcId' },
    satellites: {
      routeTable: {
        type: 'AWS::EC2::GatewayRouteTableAssociation',
        self: 'GatewayId',
        property: 'RouteTableId',
      },
    },
  },
  live: live({
    call: 'ec2:DescribeInternetGateways',
    items: (answer) => answer.InternetGateways,
    id: (item) => item.InternetGatewayId,
    parent: (item) => item.Attachments?.[0]?.VpcId,
    // AWS names nothing that it makes by itself.
    isDefault: (item) => (item.Tags ?? []).length === 0,
    props: () => ({}),
  }),
})
