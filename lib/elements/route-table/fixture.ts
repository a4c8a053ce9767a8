import { fixtureOf } from '../fixture'

const LOCAL = {
  DestinationCidrBlock: '10.0.0.0/16',
  GatewayId: 'local',
  Origin: 'CreateRouteTable',
  State: 'active',
} as const

export const fixture = fixtureOf(
  'ec2:DescribeRouteTables',
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-0c11',
        VpcId: 'vpc-0a11',
        Associations: [{ Main: true, RouteTableAssociationId: 'rtbassoc-01', RouteTableId: 'rtb-0c11' }],
        PropagatingVgws: [],
        Routes: [LOCAL],
      },
      {
        RouteTableId: 'rtb-0c22',
        VpcId: 'vpc-0a11',
        Associations: [
          {
            Main: false,
            RouteTableAssociationId: 'rtbassoc-02',
            RouteTableId: 'rtb-0c22',
            SubnetId: 'subnet-0b22',
            AssociationState: { State: 'associated' },
          },
          {
            Main: false,
            RouteTableAssociationId: 'rtbassoc-03',
            RouteTableId: 'rtb-0c22',
            GatewayId: 'igw-0d11',
            AssociationState: { State: 'associated' },
          },
        ],
        PropagatingVgws: [{ GatewayId: 'vgw-0f11' }],
        Routes: [
          LOCAL,
          {
            DestinationCidrBlock: '0.0.0.0/0',
            GatewayId: 'igw-0d11',
            Origin: 'CreateRoute',
            State: 'active',
          },
          {
            DestinationIpv6CidrBlock: '::/0',
            EgressOnlyInternetGatewayId: 'eigw-0d22',
            Origin: 'CreateRoute',
            State: 'active',
          },
          {
            DestinationCidrBlock: '192.168.0.0/16',
            InstanceId: 'i-0e11',
            NetworkInterfaceId: 'eni-0e11',
            InstanceOwnerId: '111122223333',
            Origin: 'CreateRoute',
            State: 'active',
          },
          {
            DestinationCidrBlock: '172.20.0.0/16',
            GatewayId: 'vgw-0f11',
            Origin: 'EnableVgwRoutePropagation',
            State: 'active',
          },
          {
            DestinationPrefixListId: 'pl-6da54004',
            GatewayId: 'vpce-0a77',
            Origin: 'CreateRoute',
            State: 'active',
          },
          {
            DestinationPrefixListId: 'pl-0a88',
            TransitGatewayId: 'tgw-0f22',
            Origin: 'CreateRoute',
            State: 'active',
          },
        ],
      },
    ],
  },
  [
    { id: 'rtb-0c11', parent: 'vpc-0a11', props: { main: true, routes: [] } },
    {
      id: 'rtb-0c22',
      parent: 'vpc-0a11',
      props: {
        routes: [
          { destination: '0.0.0.0/0', target: 'igw-0d11' },
          { destination: '::/0', target: 'eigw-0d22' },
          { destination: '192.168.0.0/16', target: 'i-0e11' },
          { prefixList: 'pl-0a88', target: 'tgw-0f22' },
        ],
      },
      elsewhere: {
        'subnet-0b22': { routeTable: 'rtb-0c22' },
        'igw-0d11': { routeTable: 'rtb-0c22' },
        'vgw-0f11': { routePropagations: [{ routeTables: ['rtb-0c22'] }] },
      },
    },
  ],
)
