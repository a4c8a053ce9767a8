import { remarksOf } from '../remark'

export const vpnGatewayRemarks = remarksOf('vpn-gateway', [
  {
    id: 'vgw-ha-builtin',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    kinds: ['vpn-gateway', 'vpn-connection'],
    note: 'A virtual private gateway is redundant: the two tunnels of a connection end in different zones, and AWS takes one of them down for maintenance now and then. Set both up on the router.',
  },
  {
    id: 'vgw-preference',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html',
    kept: 'The tracer chooses the longest prefix, and of equal ones Direct Connect, then static VPN routes, then those of BGP.',
  },
  {
    id: 'vgw-no-ecmp',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html',
    kinds: ['vpn-gateway'],
    note: 'A virtual private gateway uses one tunnel for a destination at a time, so further tunnels and connections add no bandwidth. A transit gateway spreads traffic over tunnels with BGP.',
  },
  {
    id: 'vgw-type',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnGateway.html',
    kept: 'The type is no field: virtual private gateways and customer gateways are exported with ipsec.1, the only one there is.',
  },
])
