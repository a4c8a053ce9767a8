import { remarksOf } from '../remark'

export const vpnConnectionRemarks = remarksOf('vpn-connection', [
  {
    id: 'vpn-psk',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    rule: 'design-field-form',
    says: 'A design holds no key: the field takes only the name of the secret that holds it, and any other text is told.',
  },
  {
    id: 'vpn-mtu',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-best-practice.html',
    kinds: ['vpn-connection'],
    note: 'A tunnel carries packets of up to 1,446 bytes and knows neither jumbo frames nor Path MTU Discovery. Let the router set the TCP segment size to 1,406 bytes or less.',
  },
  {
    id: 'vpn-over-internet',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
    kinds: ['vpn-connection'],
    note: 'The tunnels are encrypted and cross the internet, so bandwidth and delay vary. Where they must be steady use Direct Connect, with a VPN to fall back on.',
  },
])
