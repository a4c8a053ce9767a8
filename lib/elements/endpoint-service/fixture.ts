import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const NETWORK = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/shop/0a11'
const GATEWAY = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/gwy/inspect/0a22'

const permissions: Body<'ec2:DescribeVpcEndpointServicePermissions'> = {
  AllowedPrincipals: [{ PrincipalType: 'Account', Principal: 'arn:aws:iam::444455556666:root' }],
}

export const fixture = fixtureOf(
  'ec2:DescribeVpcEndpointServiceConfigurations',
  {
    ServiceConfigurations: [
      {
        ServiceId: 'vpce-svc-0a11',
        ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a11',
        ServiceState: 'Available',
        ServiceType: [{ ServiceType: 'Interface' }],
        AcceptanceRequired: true,
        NetworkLoadBalancerArns: [NETWORK],
        PrivateDnsName: 'shop.example.com',
        SupportedIpAddressTypes: ['ipv4'],
        SupportedRegions: [{ Region: 'eu-central-1', ServiceState: 'Available' }],
        Tags: [{ Key: 'Name', Value: 'shop' }],
      },
      {
        ServiceId: 'vpce-svc-0a22',
        ServiceState: 'Available',
        ServiceType: [{ ServiceType: 'GatewayLoadBalancer' }],
        AcceptanceRequired: false,
        GatewayLoadBalancerArns: [GATEWAY],
        Tags: [],
      },
      { ServiceId: 'vpce-svc-0a33', ServiceState: 'Deleted' },
    ],
  },
  [
    {
      id: 'vpce-svc-0a11',
      props: {
        networkLoadBalancers: [NETWORK],
        acceptanceRequired: true,
        privateDnsName: 'shop.example.com',
        supportedIpAddressTypes: ['ipv4'],
        supportedRegions: ['eu-central-1'],
      },
    },
    { id: 'vpce-svc-0a22', props: { gatewayLoadBalancers: [GATEWAY], acceptanceRequired: false } },
  ],
  [[permissions, { allowedPrincipals: ['arn:aws:iam::444455556666:root'] }]],
)
