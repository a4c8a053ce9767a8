import { defineSystem } from '../define'
import { vgwAsn } from './vgw-asn'
import { vgwIpv4OnlyVpn } from './vgw-ipv4-only-vpn'
import { vgwNoTransit } from './vgw-no-transit'
import { vgwOnePerVpc } from './vgw-one-per-vpc'
import { vgwRouteNeeded } from './vgw-route-needed'

export const vpnGatewayRules = defineSystem({
  id: 'vpn-gateway',
  title: 'Virtual private gateway',
  rules: [vgwOnePerVpc, vgwAsn, vgwIpv4OnlyVpn, vgwRouteNeeded, vgwNoTransit],
})
