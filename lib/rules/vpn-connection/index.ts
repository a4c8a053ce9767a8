import { defineSystem } from '../define'
import { vpnAcceleration } from './vpn-acceleration'
import { vpnBgpPreferred } from './vpn-bgp-preferred'
import { vpnEndpoints } from './vpn-endpoints'
import { vpnInsideCidr } from './vpn-inside-cidr'
import { vpnOnpremOverlap } from './vpn-onprem-overlap'
import { vpnStaticVsBgp } from './vpn-static-vs-bgp'
import { vpnTgwRoutes } from './vpn-tgw-routes'
import { vpnTunnelBandwidth } from './vpn-tunnel-bandwidth'
import { vpnTwoCustomerDevices } from './vpn-two-customer-devices'

export const vpnConnectionRules = defineSystem({
  id: 'vpn-connection',
  title: 'Site-to-Site VPN',
  rules: [
    vpnEndpoints,
    vpnStaticVsBgp,
    vpnInsideCidr,
    vpnAcceleration,
    vpnOnpremOverlap,
    vpnTgwRoutes,
    vpnTwoCustomerDevices,
    vpnBgpPreferred,
    vpnTunnelBandwidth,
  ],
})
