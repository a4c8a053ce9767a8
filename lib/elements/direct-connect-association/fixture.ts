import { fixtureOf } from '../fixture'

const GATEWAY = '5a0f1c22-0d11-4c7e-9a55-0123456789ab'

export const fixture = fixtureOf(
  'directconnect:DescribeDirectConnectGatewayAssociations',
  {
    directConnectGatewayAssociations: [
      {
        associationId: 'b7c9d1e2-0f33-4a44-8b55-0123456789ab',
        directConnectGatewayId: GATEWAY,
        directConnectGatewayOwnerAccount: '111122223333',
        associationState: 'associated',
        associatedGateway: {
          id: 'tgw-0f22',
          type: 'transitGateway',
          ownerAccount: '111122223333',
          region: 'eu-west-1',
        },
        allowedPrefixesToDirectConnectGateway: [{ cidr: '10.0.0.0/8' }, { cidr: '2001:db8::/32' }],
      },
      {
        directConnectGatewayId: GATEWAY,
        associationState: 'associating',
        virtualGatewayId: 'vgw-0f11',
        virtualGatewayRegion: 'eu-west-1',
      },
      { directConnectGatewayId: GATEWAY, associationState: 'disassociated', virtualGatewayId: 'vgw-0f12' },
    ],
  },
  [
    {
      id: 'b7c9d1e2-0f33-4a44-8b55-0123456789ab',
      props: {
        directConnectGateway: GATEWAY,
        gateway: 'tgw-0f22',
        allowedPrefixes: ['10.0.0.0/8', '2001:db8::/32'],
        state: 'associated',
      },
    },
    {
      id: `${GATEWAY} vgw-0f11`,
      props: { directConnectGateway: GATEWAY, gateway: 'vgw-0f11', state: 'associating' },
    },
  ],
)
