import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeVpnConnections',
  {
    VpnConnections: [
      {
        VpnConnectionId: 'vpn-0a11',
        State: 'available',
        Type: 'ipsec.1',
        Category: 'VPN',
        CustomerGatewayId: 'cgw-0a11',
        VpnGatewayId: 'vgw-0f11',
        CustomerGatewayConfiguration: '<vpn_connection/>',
        Options: {
          EnableAcceleration: false,
          StaticRoutesOnly: true,
          LocalIpv4NetworkCidr: '0.0.0.0/0',
          RemoteIpv4NetworkCidr: '10.0.0.0/16',
          TunnelInsideIpVersion: 'ipv4',
          TunnelOptions: [
            {
              OutsideIpAddress: '203.0.113.21',
              TunnelInsideCidr: '169.254.10.0/30',
              PreSharedKey: 'never-read',
              StartupAction: 'start',
            },
            { OutsideIpAddress: '203.0.113.22', TunnelInsideCidr: '169.254.11.0/30' },
          ],
        },
        Routes: [
          { DestinationCidrBlock: '192.168.0.0/16', State: 'available' },
          { DestinationCidrBlock: '192.168.1.0/24', State: 'deleted' },
        ],
        VgwTelemetry: [
          { OutsideIpAddress: '203.0.113.21', Status: 'UP', AcceptedRouteCount: 0 },
          { OutsideIpAddress: '203.0.113.22', Status: 'DOWN', AcceptedRouteCount: 0 },
        ],
        Tags: [{ Key: 'Name', Value: 'office' }],
      },
      {
        VpnConnectionId: 'vpn-0a22',
        State: 'available',
        CustomerGatewayId: 'cgw-0a22',
        TransitGatewayId: 'tgw-0f22',
        Options: { EnableAcceleration: true, StaticRoutesOnly: false, OutsideIpAddressType: 'Ipv6' },
        Routes: [],
        VgwTelemetry: [],
      },
      { VpnConnectionId: 'vpn-0a33', State: 'deleted', CustomerGatewayId: 'cgw-0a11' },
    ],
  },
  [
    {
      id: 'vpn-0a11',
      props: {
        customerGateway: 'cgw-0a11',
        gateway: 'vgw-0f11',
        staticRoutesOnly: true,
        staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }],
        tunnels: [
          { tunnelInsideCidr: '169.254.10.0/30', startupAction: 'start' },
          { tunnelInsideCidr: '169.254.11.0/30' },
        ],
        remoteIpv4NetworkCidr: '10.0.0.0/16',
        tunnelInsideIpVersion: 'ipv4',
        outsideAddresses: ['203.0.113.21', '203.0.113.22'],
      },
    },
    {
      id: 'vpn-0a22',
      props: {
        customerGateway: 'cgw-0a22',
        gateway: 'tgw-0f22',
        staticRoutesOnly: false,
        enableAcceleration: true,
        outsideIpAddressType: 'Ipv6',
      },
    },
  ],
)
