import { fixtureOf } from '../fixture'
import { INTERFACES } from '../private-virtual-interface/interfaces-fixture'

export const fixture = fixtureOf('directconnect:DescribeVirtualInterfaces', INTERFACES, [
  {
    id: 'dxvif-0b11',
    props: {
      connection: 'dxcon-0a11',
      vlan: 200,
      bgpPeers: [
        {
          addressFamily: 'ipv4',
          asn: '64999',
          amazonAddress: '203.0.113.1/30',
          customerAddress: '203.0.113.2/30',
        },
      ],
      routeFilterPrefixes: ['203.0.113.0/30', '198.51.100.0/24'],
      state: 'verifying',
    },
  },
])
