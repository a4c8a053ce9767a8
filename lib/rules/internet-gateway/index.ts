import { defineSystem } from '../define'
import { igwClosedNetworkPatching } from './igw-closed-network-patching'
import { igwIpv6Direct } from './igw-ipv6-direct'
import { igwNeedsPublicIp } from './igw-needs-public-ip'
import { igwNeedsRouteSgNacl } from './igw-needs-route-sg-nacl'
import { igwOnePerVpc } from './igw-one-per-vpc'
import { igwUnattached } from './igw-unattached'

export const internetGatewayRules = defineSystem({
  id: 'internet-gateway',
  title: 'Internet gateway',
  rules: [
    igwOnePerVpc,
    igwNeedsPublicIp,
    igwNeedsRouteSgNacl,
    igwUnattached,
    igwClosedNetworkPatching,
    igwIpv6Direct,
  ],
})
