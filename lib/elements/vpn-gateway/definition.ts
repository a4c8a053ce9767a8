import { defineElement, live } from '../define'
import { integer, optional, ref, refs, rows } from '../field'

export const vpnGateway = defineElement({
  kind: 'vpn-gateway',
  label: 'Virtual private gateway',
  group: 'gateways',
  summary: 'The door of one VPC to VPN connections and Direct Connect.',
  docs: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html',
  inside: ['vpc', 'region', 'canvas'],
  onBorder: true,
  fields: {
    amazonSideAsn: optional(
      integer({
        label: 'Amazon side ASN',
        help: 'The BGP number of the AWS side. It must differ from that of the customer gateway and cannot be changed later.',
        min: 1,
        max: 4294967294,
        fallback: 64512,
      }),
    ),
    routePropagations: optional(
      rows(
        {
          routeTables: refs('route-table', {
            label: 'Route tables',
            help: 'Tables that get the routes which the gateway learns.',
            connect: 'Propagate routes of {self} into {to}',
            line: 'from',
            aws: 'RouteTableIds',
          }),
        },
        {
          label: 'Route propagation',
          help: 'Tables into which the routes from BGP and from static VPN routes go by themselves.',
          row: 'propagation',
        },
      ),
    ),
    routeTable: optional(
      ref('route-table', {
        label: 'Gateway route table',
        help: 'Routes what comes in through the gateway, such as to a middlebox. Usually none.',
        connect: 'Route what enters by {self} by {to}',
      }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::VPNGateway',
    fixed: { Type: 'ipsec.1' },
    parent: { type: 'AWS::EC2::VPCGatewayAttachment', self: 'VpnGatewayId', property: 'VpcId' },
    satellites: {
      routePropagations: {
        type: 'AWS::EC2::VPNGatewayRoutePropagation',
        self: 'VpnGatewayId',
        key: ['routeTables'],
      },
      routeTable: {
        type: 'AWS::EC2::GatewayRouteTableAssociation',
        self: 'GatewayId',
        property: 'RouteTableId',
      },
    },
  },
  live: live({
    call: 'ec2:DescribeVpnGateways',
    items: (answer) => answer.VpnGateways,
    id: (item) => item.VpnGatewayId,
    parent: (item) =>
      item.VpcAttachments?.find(({ State }) => State === 'attached' || State === 'attaching')?.VpcId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting',
    props: (item) => ({ amazonSideAsn: item.AmazonSideAsn }),
  }),
})
