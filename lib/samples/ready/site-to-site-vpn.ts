import { sketch } from '../sketch'
import type { Zone } from '../parts'
import { groupOf, placeOf, serverOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustNotReach, mustReach } from '../promises'
import { ready } from './define'

const ZONES: readonly Zone[] = ['a', 'b']
const OFFICE = '192.168.0.0/16'

export const siteToSiteVpn = ready(
  'site-to-site-vpn',
  'Site-to-site VPN',
  'An office reaches private servers through two IPsec tunnels; BGP tells each side the way to the other.',
  placeOf('eu-west-1', 'Ireland'),
  vpcOf('shop', 'eu-west-1', '10.0.0.0/16'),
  sketch(
    'vpn-gateway',
    'vgw',
    { in: 'shop' },
    { amazonSideAsn: 64512, routePropagations: [{ routeTables: ['rt-app'] }] },
  ),
  tableOf('shop', 'rt-app'),
  groupOf('shop', 'app', 'Application servers, for the office', tcp(443, { cidr: OFFICE }, 'HTTPS')),
  ZONES.flatMap((zone, index) => [
    subnetOf('shop', `app-${zone}`, [`10.0.${index}.0/24`, zone], 'rt-app'),
    serverOf(`app-${zone}`, `app-${index + 1}`, 'app'),
  ]),
  sketch(
    'customer-gateway',
    'office-router',
    { in: 'eu-west-1' },
    { ipAddress: '203.0.113.10', bgpAsn: 65010 },
  ),
  sketch(
    'vpn-connection',
    'to-office',
    { in: 'eu-west-1' },
    { customerGateway: 'office-router', gateway: 'vgw' },
  ),
  sketch('on-premises-site', 'office', {}, { ranges: [OFFICE], asn: 65010 }),
  sketch(
    'on-premises-router',
    'edge-router',
    { in: 'office' },
    {
      links: ['office-router'],
      publicAddress: '203.0.113.10',
      asn: 65010,
      advertisedPrefixes: [OFFICE],
      firewall: 'open',
    },
  ),
  sketch('on-premises-host', 'desk', { in: 'office' }, { address: '192.168.1.20' }),
  mustReach('desk-to-app', 'The office works with the application', 'desk', 'app-1', 443),
  mustReach('desk-to-app-2', 'And with its twin', 'desk', 'app-2', 443),
  mustNotReach('app-is-private', 'Nobody comes in from the internet', 'internet', 'shop'),
)
