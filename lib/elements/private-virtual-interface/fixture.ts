import { fixtureOf } from '../fixture'
import { INTERFACES } from './interfaces-fixture'

export const fixture = fixtureOf('directconnect:DescribeVirtualInterfaces', INTERFACES, [
  {
    id: 'dxvif-0a11',
    props: {
      connection: 'dxcon-0a11',
      gateway: 'vgw-0f11',
      vlan: 101,
      mtu: 9001,
      bgpPeers: [
        {
          addressFamily: 'ipv4',
          asn: '65010',
          amazonAddress: '169.254.100.1/30',
          customerAddress: '169.254.100.2/30',
        },
        { addressFamily: 'ipv6', asn: '4200000010', amazonAddress: '2001:db8::1/125' },
      ],
      state: 'available',
    },
  },
  {
    id: 'dxvif-0a22',
    props: {
      connection: 'dxlag-0a11',
      gateway: '5a0f1c22-0d11-4c7e-9a55-0123456789ab',
      vlan: 102,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010', amazonAddress: '192.168.0.1/30' }],
      enableSiteLink: true,
      state: 'down',
    },
  },
])
