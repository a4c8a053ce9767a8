import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'directconnect:DescribeDirectConnectGateways',
  {
    directConnectGateways: [
      {
        directConnectGatewayId: '5a0f1c22-0d11-4c7e-9a55-0123456789ab',
        directConnectGatewayName: 'world',
        amazonSideAsn: 64610,
        ownerAccount: '111122223333',
        directConnectGatewayState: 'available',
      },
      {
        directConnectGatewayId: '5a0f1c22-0d11-4c7e-9a55-0123456789ac',
        directConnectGatewayName: 'old',
        directConnectGatewayState: 'deleted',
      },
    ],
  },
  [{ id: '5a0f1c22-0d11-4c7e-9a55-0123456789ab', props: { amazonSideAsn: '64610' } }],
)
