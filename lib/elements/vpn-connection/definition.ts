import { defineElement, live } from '../define'
import { address, choice, cidr, flag, list, optional, ref, rows } from '../field'
import { stateField } from '../state'
import { readConnection } from './read'
import { tunnelFields } from './tunnel-fields'

export const vpnConnection = defineElement({
  kind: 'vpn-connection',
  label: 'VPN connection',
  group: 'gateways',
  summary: 'Two encrypted tunnels over the internet between your router and a VPC or transit gateway.',
  docs: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
  inside: ['region', 'canvas'],
  ends: ['customerGateway', 'gateway'],
  fields: {
    customerGateway: ref('customer-gateway', {
      label: 'Customer gateway',
      help: 'The router at your end.',
      aws: 'CustomerGatewayId',
      connect: 'End {self} at {to}',
    }),
    gateway: optional(
      ref(['vpn-gateway', 'transit-gateway', 'other'], {
        label: 'AWS end',
        help: 'A virtual private gateway for one VPC, or a transit gateway for many.',
        connect: 'End {self} at {to}',
        aws: {
          'vpn-gateway': 'VpnGatewayId',
          'transit-gateway': 'TransitGatewayId',
          // An `other` resource stands for its own type.
          'AWS::EC2::VPNGateway': 'VpnGatewayId',
          'AWS::EC2::TransitGateway': 'TransitGatewayId',
          'AWS::EC2::VPNConcentrator': 'VpnConcentratorId',
        },
      }),
    ),
    staticRoutesOnly: optional(
      flag({
        label: 'Static routes only',
        help: 'No BGP: the ranges behind the router are listed below and a dead tunnel is noticed later.',
        fallback: false,
      }),
    ),
    staticRoutes: optional(
      rows(
        {
          destinationCidrBlock: cidr({
            label: 'Destination',
            help: 'A range behind the router.',
            placeholder: '192.168.0.0/16',
          }),
        },
        {
          label: 'Static routes',
          help: 'Ranges behind the router, without BGP. On a transit gateway they go into its route table instead.',
          row: 'static route',
        },
      ),
    ),
    tunnels: optional(
      rows(tunnelFields, {
        label: 'Tunnels',
        help: 'Options of the two tunnels; AWS picks what is not said. There are always two.',
        row: 'tunnel',
        aws: 'VpnTunnelOptionsSpecifications',
      }),
    ),
    localIpv4NetworkCidr: optional(
      cidr({
        label: 'Range of your side',
        help: 'Limits what the tunnels carry to this range behind the router.',
        fallback: '0.0.0.0/0',
      }),
    ),
    remoteIpv4NetworkCidr: optional(
      cidr({
        label: 'Range of the AWS side',
        help: 'Limits what the tunnels carry to this range in AWS.',
        fallback: '0.0.0.0/0',
      }),
    ),
    tunnelInsideIpVersion: optional(
      choice(['ipv4', 'ipv6'], {
        label: 'Inside the tunnels',
        help: 'The family that the tunnels carry; IPv6 only on a transit gateway.',
        fallback: 'ipv4',
      }),
    ),
    enableAcceleration: optional(
      flag({
        label: 'Acceleration',
        help: 'Enters the network of AWS at the edge location nearest to the router; transit gateway only, at extra cost.',
        fallback: false,
      }),
    ),
    tunnelBandwidth: optional(
      choice(['standard', 'large'], {
        label: 'Tunnel bandwidth',
        help: 'Standard carries up to 1.25 Gbit/s a tunnel, large up to 5 Gbit/s; large not on a virtual private gateway.',
        fallback: 'standard',
      }),
    ),
    outsideIpAddressType: optional(
      choice(['PublicIpv4', 'PrivateIpv4', 'Ipv6'], {
        label: 'Outside the tunnels',
        help: 'The addresses between which the tunnels run; private ones only over Direct Connect to a transit gateway.',
        rare: true,
        fallback: 'PublicIpv4',
      }),
    ),
    state: stateField,
    outsideAddresses: optional(
      list(address({ label: 'Address', help: 'The address of one tunnel at AWS.' }), {
        label: 'Tunnel addresses',
        help: 'The public addresses of the tunnels at AWS; known after a read.',
        aws: false,
      }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::VPNConnection',
    fixed: { Type: 'ipsec.1' },
    satellites: {
      staticRoutes: {
        type: 'AWS::EC2::VPNConnectionRoute',
        self: 'VpnConnectionId',
        key: ['destinationCidrBlock'],
      },
    },
  },
  live: live({
    call: 'ec2:DescribeVpnConnections',
    items: (answer) => answer.VpnConnections,
    id: (item) => item.VpnConnectionId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting',
    props: readConnection,
  }),
})
