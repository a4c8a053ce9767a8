import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'directconnect:DescribeConnections',
  {
    connections: [
      {
        ownerAccount: '111122223333',
        connectionId: 'dxcon-0a11',
        connectionName: 'Line one',
        connectionState: 'available',
        region: 'eu-west-1',
        location: 'EqLD5',
        bandwidth: '10Gbps',
        lagId: 'dxlag-0a11',
        awsDevice: 'EqLD5-2qabc',
        awsDeviceV2: 'EqLD5-2qabcdef',
        jumboFrameCapable: true,
        providerName: 'Example Carrier',
        macSecCapable: true,
        tags: [{ key: 'team', value: 'network' }],
      },
      {
        connectionId: 'dxcon-0a22',
        connectionName: 'Share of a partner',
        connectionState: 'down',
        location: 'EqLD5',
        bandwidth: '500Mbps',
        vlan: 114,
        partnerName: 'Example Partner',
        macSecCapable: false,
      },
      { connectionId: 'dxcon-0a33', connectionState: 'deleted', bandwidth: '1Gbps', location: 'EqLD5' },
    ],
  },
  [
    {
      id: 'dxcon-0a11',
      props: {
        location: 'EqLD5',
        bandwidth: '10Gbps',
        providerName: 'Example Carrier',
        requestMacSec: true,
        awsDevice: 'EqLD5-2qabcdef',
        state: 'available',
        lag: 'dxlag-0a11',
      },
    },
    {
      id: 'dxcon-0a22',
      props: {
        location: 'EqLD5',
        bandwidth: '500Mbps',
        providerName: 'Example Partner',
        state: 'down',
        ownership: 'hosted',
      },
    },
  ],
)
