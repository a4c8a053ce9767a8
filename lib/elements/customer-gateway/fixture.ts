import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeCustomerGateways',
  {
    CustomerGateways: [
      {
        CustomerGatewayId: 'cgw-0a11',
        State: 'available',
        Type: 'ipsec.1',
        IpAddress: '203.0.113.12',
        BgpAsn: '65010',
        DeviceName: 'edge-1',
        Tags: [{ Key: 'Name', Value: 'office' }],
      },
      {
        CustomerGatewayId: 'cgw-0a22',
        State: 'available',
        Type: 'ipsec.1',
        IpAddress: '198.51.100.4',
        BgpAsnExtended: '4200000001',
        CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0a11',
      },
      { CustomerGatewayId: 'cgw-0a33', State: 'deleted', Type: 'ipsec.1', IpAddress: '198.51.100.5' },
    ],
  },
  [
    {
      id: 'cgw-0a11',
      props: { ipAddress: '203.0.113.12', bgpAsn: 65010, deviceName: 'edge-1' },
    },
    {
      id: 'cgw-0a22',
      props: {
        ipAddress: '198.51.100.4',
        bgpAsn: 4200000001,
        certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0a11',
      },
    },
  ],
)
