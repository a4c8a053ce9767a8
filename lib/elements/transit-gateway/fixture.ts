import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeTransitGateways',
  {
    TransitGateways: [
      {
        TransitGatewayId: 'tgw-0f22',
        TransitGatewayArn: 'arn:aws:ec2:eu-west-1:111122223333:transit-gateway/tgw-0f22',
        State: 'available',
        OwnerId: '111122223333',
        Description: 'Hub of all networks',
        Options: {
          AmazonSideAsn: 64600,
          TransitGatewayCidrBlocks: ['10.255.0.0/24'],
          AutoAcceptSharedAttachments: 'disable',
          DefaultRouteTableAssociation: 'disable',
          DefaultRouteTablePropagation: 'disable',
          VpnEcmpSupport: 'enable',
          DnsSupport: 'enable',
          SecurityGroupReferencingSupport: 'disable',
          MulticastSupport: 'disable',
        },
        Tags: [{ Key: 'Name', Value: 'hub' }],
      },
      {
        TransitGatewayId: 'tgw-0f33',
        State: 'modifying',
        Description: '',
        Options: {
          AmazonSideAsn: 64512,
          DefaultRouteTableAssociation: 'enable',
          AssociationDefaultRouteTableId: 'tgw-rtb-0a33',
          DefaultRouteTablePropagation: 'enable',
          PropagationDefaultRouteTableId: 'tgw-rtb-0a33',
        },
        Tags: [],
      },
      { TransitGatewayId: 'tgw-0f44', State: 'deleted' },
    ],
  },
  [
    {
      id: 'tgw-0f22',
      props: {
        description: 'Hub of all networks',
        amazonSideAsn: 64600,
        defaultRouteTableAssociation: 'disable',
        defaultRouteTablePropagation: 'disable',
        autoAcceptSharedAttachments: 'disable',
        dnsSupport: 'enable',
        vpnEcmpSupport: 'enable',
        securityGroupReferencingSupport: 'disable',
        multicastSupport: 'disable',
        transitGatewayCidrBlocks: ['10.255.0.0/24'],
      },
    },
    {
      id: 'tgw-0f33',
      props: {
        amazonSideAsn: 64512,
        defaultRouteTableAssociation: 'enable',
        defaultRouteTablePropagation: 'enable',
      },
    },
  ],
)
