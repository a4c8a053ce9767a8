import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'directconnect:DescribeLags',
  {
    lags: [
      {
        lagId: 'dxlag-0a11',
        lagName: 'Both lines',
        lagState: 'available',
        ownerAccount: '111122223333',
        region: 'eu-west-1',
        location: 'EqLD5',
        connectionsBandwidth: '10Gbps',
        numberOfConnections: 2,
        minimumLinks: 1,
        awsDevice: 'EqLD5-2qabcdef',
        connections: [{ connectionId: 'dxcon-0a11', lagId: 'dxlag-0a11', bandwidth: '10Gbps' }],
        allowsHostedConnections: false,
        macSecCapable: false,
        tags: [],
      },
      { lagId: 'dxlag-0a22', lagState: 'deleted', connections: [] },
    ],
  },
  [
    {
      id: 'dxlag-0a11',
      props: {
        location: 'EqLD5',
        bandwidth: '10Gbps',
        awsDevice: 'EqLD5-2qabcdef',
        state: 'available',
        minimumLinks: 1,
      },
    },
  ],
)
