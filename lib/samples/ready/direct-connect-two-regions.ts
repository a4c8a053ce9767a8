import type { Element } from '@/lib/design/element'
import { decided } from '../decided'
import { sketch } from '../sketch'
import type { Zone } from '../parts'
import { groupOf, regionOf, serverOf, subnetOf, tableOf, tcp, vpcOf } from '../parts'
import { mustNotReach, mustReach } from '../promises'
import { ready } from './define'

const ZONES: readonly Zone[] = ['a', 'b']
const SITE = '192.168.0.0/16'

/** A private VPC of one Region, joined to the one Direct Connect gateway. */
const vpcIn = (region: string, city: string, second: number): readonly Element[] => [
  vpcOf(city, region, `10.${second}.0.0/16`),
  sketch(
    'vpn-gateway',
    `vgw-${city}`,
    { in: city },
    { routePropagations: [{ routeTables: [`rt-${city}`] }] },
  ),
  tableOf(city, `rt-${city}`),
  groupOf(city, `app-${city}`, 'Servers, for the data centre', tcp(443, { cidr: SITE })),
  ...ZONES.flatMap((zone, index) => [
    subnetOf(city, `${city}-${zone}`, [`10.${second}.${index}.0/24`, zone], `rt-${city}`, { region }),
    serverOf(`${city}-${zone}`, `server-${city}-${index + 1}`, `app-${city}`),
  ]),
  sketch(
    'direct-connect-association',
    `to-${city}`,
    { in: region },
    {
      directConnectGateway: 'dx-gateway',
      gateway: `vgw-${city}`,
      allowedPrefixes: [`10.${second}.0.0/16`],
    },
  ),
]

const line: readonly Element[] = [
  decided(
    sketch(
      'direct-connect-connection',
      'line',
      { in: 'eu-west-1' },
      { location: 'EqDB1', bandwidth: '1Gbps' },
    ),
    { 'dx-redundancy': 'One line shows the path; a second one at another location belongs beside it.' },
  ),
  sketch('direct-connect-gateway', 'dx-gateway', { in: 'eu-west-1' }, { amazonSideAsn: '64512' }),
  sketch(
    'private-virtual-interface',
    'vif',
    { in: 'eu-west-1' },
    {
      connection: 'line',
      gateway: 'dx-gateway',
      vlan: 101,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
    },
  ),
  sketch('on-premises-site', 'data-centre', {}, { ranges: [SITE], asn: 65010 }),
  sketch(
    'on-premises-router',
    'edge-router',
    { in: 'data-centre' },
    { links: ['line'], asn: 65010, advertisedPrefixes: [SITE], firewall: 'open' },
  ),
]

export const directConnectTwoRegions = ready(
  'direct-connect-two-regions',
  'Direct Connect to two Regions',
  'One line and one Direct Connect gateway join a data centre to a VPC in Ireland and one in Frankfurt.',
  regionOf('eu-west-1', 'Ireland'),
  regionOf('eu-central-1', 'Frankfurt'),
  vpcIn('eu-west-1', 'ireland', 0),
  vpcIn('eu-central-1', 'frankfurt', 1),
  line,
  mustReach('to-ireland-443', 'The data centre works with Ireland', 'data-centre', 'server-ireland-1', 443),
  mustReach('to-frankfurt-443', 'And with Frankfurt', 'data-centre', 'server-frankfurt-2', 443),
  mustNotReach('regions-apart', 'Ireland does not meet Frankfurt', 'ireland', 'frankfurt'),
)
