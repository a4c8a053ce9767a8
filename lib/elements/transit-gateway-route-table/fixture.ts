import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const VPC = {
  TransitGatewayAttachmentId: 'tgw-attach-0a11',
  ResourceId: 'vpc-0a11',
  ResourceType: 'vpc',
} as const
const VPN = {
  TransitGatewayAttachmentId: 'tgw-attach-0d11',
  ResourceId: 'vpn-0a22',
  ResourceType: 'vpn',
} as const
const DIRECT = {
  TransitGatewayAttachmentId: 'tgw-attach-0e11',
  ResourceId: '5a0f1c22-0d11-4c7e-9a55-0123456789ab',
  ResourceType: 'direct-connect-gateway',
} as const

const TABLE = 'tgw-rtb-0a22'

const ATTACHMENTS: Body<'ec2:DescribeTransitGatewayAttachments'> = {
  TransitGatewayAttachments: [
    { ...VPC, State: 'available', Association: { TransitGatewayRouteTableId: TABLE, State: 'associated' } },
    { ...VPN, State: 'available', Association: { TransitGatewayRouteTableId: TABLE, State: 'associating' } },
    {
      ...DIRECT,
      State: 'available',
      Association: { TransitGatewayRouteTableId: 'tgw-rtb-0a33', State: 'associated' },
    },
    {
      TransitGatewayAttachmentId: 'tgw-attach-0a99',
      ResourceType: 'vpc',
      State: 'available',
      Association: { TransitGatewayRouteTableId: TABLE, State: 'disassociating' },
    },
    {
      TransitGatewayAttachmentId: 'tgw-attach-0a98',
      ResourceType: 'peering',
      State: 'deleted',
      Association: { TransitGatewayRouteTableId: TABLE, State: 'associated' },
    },
    { TransitGatewayAttachmentId: 'tgw-attach-0a97', ResourceType: 'vpc', State: 'available' },
  ],
}

const ASSOCIATIONS: Body<'ec2:GetTransitGatewayRouteTableAssociations'> = {
  Associations: [
    { ...DIRECT, State: 'associated' },
    { ...VPC, State: 'disassociating' },
  ],
}

const PROPAGATIONS: Body<'ec2:GetTransitGatewayRouteTablePropagations'> = {
  TransitGatewayRouteTablePropagations: [
    { ...DIRECT, State: 'enabled' },
    { ...VPC, State: 'disabled' },
  ],
}

const ROUTES: Body<'ec2:SearchTransitGatewayRoutes'> = {
  Routes: [
    {
      DestinationCidrBlock: '0.0.0.0/0',
      TransitGatewayAttachments: [VPC],
      Type: 'static',
      State: 'active',
    },
    { DestinationCidrBlock: '10.9.0.0/16', Type: 'static', State: 'blackhole' },
    {
      DestinationCidrBlock: '10.8.0.0/16',
      PrefixListId: 'pl-0a88',
      TransitGatewayAttachments: [VPN],
      Type: 'static',
      State: 'active',
    },
    { DestinationCidrBlock: '10.0.0.0/16', TransitGatewayAttachments: [VPC], Type: 'propagated' },
  ],
  AdditionalRoutesAvailable: false,
}

const REFERENCES: Body<'ec2:GetTransitGatewayPrefixListReferences'> = {
  TransitGatewayPrefixListReferences: [
    {
      TransitGatewayRouteTableId: TABLE,
      PrefixListId: 'pl-0a88',
      State: 'available',
      Blackhole: false,
      TransitGatewayAttachment: VPN,
    },
    { PrefixListId: 'pl-0a99', State: 'modifying', Blackhole: true },
  ],
}

export const fixture = fixtureOf(
  'ec2:DescribeTransitGatewayRouteTables',
  {
    TransitGatewayRouteTables: [
      {
        TransitGatewayRouteTableId: TABLE,
        TransitGatewayId: 'tgw-0f22',
        State: 'available',
        DefaultAssociationRouteTable: false,
        DefaultPropagationRouteTable: false,
        Tags: [{ Key: 'Name', Value: 'spokes' }],
      },
      {
        TransitGatewayRouteTableId: 'tgw-rtb-0a33',
        TransitGatewayId: 'tgw-0f33',
        State: 'available',
        DefaultAssociationRouteTable: true,
        DefaultPropagationRouteTable: true,
      },
      { TransitGatewayRouteTableId: 'tgw-rtb-0a44', TransitGatewayId: 'tgw-0f22', State: 'deleted' },
    ],
  },
  [
    { id: TABLE, props: { transitGateway: 'tgw-0f22' } },
    {
      id: 'tgw-rtb-0a33',
      props: { transitGateway: 'tgw-0f33', defaultAssociation: true, defaultPropagation: true },
    },
  ],
  [
    [
      ATTACHMENTS,
      { associations: [{ attachment: 'tgw-attach-0a11' }, { attachment: 'vpn-0a22' }] },
      'ec2:DescribeTransitGatewayAttachments',
    ],
    [
      ASSOCIATIONS,
      { associations: [{ attachment: DIRECT.ResourceId }] },
      'ec2:GetTransitGatewayRouteTableAssociations',
    ],
    [{ Associations: [] }, { associations: [] }, 'ec2:GetTransitGatewayRouteTableAssociations'],
    [
      PROPAGATIONS,
      { propagations: [{ attachment: DIRECT.ResourceId }] },
      'ec2:GetTransitGatewayRouteTablePropagations',
    ],
    [
      ROUTES,
      {
        routes: [
          { destination: '0.0.0.0/0', attachment: 'tgw-attach-0a11' },
          { destination: '10.9.0.0/16', blackhole: true },
        ],
      },
      'ec2:SearchTransitGatewayRoutes',
    ],
    [
      REFERENCES,
      {
        prefixListReferences: [
          { prefixList: 'pl-0a88', attachment: 'vpn-0a22' },
          { prefixList: 'pl-0a99', blackhole: true },
        ],
      },
      'ec2:GetTransitGatewayPrefixListReferences',
    ],
    [{}, {}],
  ],
  TABLE,
)
