import { fixtureOf } from '../fixture'
import { INTERFACES } from '../private-virtual-interface/interfaces-fixture'

export const fixture = fixtureOf('directconnect:DescribeVirtualInterfaces', INTERFACES, [
  {
    id: 'dxvif-0c11',
    props: {
      connection: 'dxcon-0a11',
      directConnectGateway: '5a0f1c22-0d11-4c7e-9a55-0123456789ab',
      vlan: 300,
      mtu: 8500,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010', customerAddress: '169.254.200.2/30' }],
      state: 'available',
    },
  },
])
