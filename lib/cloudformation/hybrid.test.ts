import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { readTemplate } from './read'
import { writeTemplates } from './write'

const TEMPLATE = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Hub: { Type: AWS::EC2::TransitGateway, Properties: { DefaultRouteTableAssociation: disable } }
  Share:
    Type: AWS::RAM::ResourceShare
    Properties: { Name: hub, Principals: ['210987654321'], ResourceArns: [!GetAtt Hub.TransitGatewayArn] }
  Shares:
    Type: AWS::RAM::ResourceShare
    Properties: { Name: all, ResourceArns: [!GetAtt Hub.TransitGatewayArn, !GetAtt Subnet.Arn] }
  Older:
    Type: AWS::EC2::TransitGatewayAttachment
    Properties: { TransitGatewayId: !Ref Hub, VpcId: !Ref Vpc, SubnetIds: [!Ref Subnet] }
  Newer:
    Type: AWS::EC2::TransitGatewayVpcAttachment
    Properties:
      TransitGatewayId: !GetAtt Hub.Id
      VpcId: !Ref Vpc
      SubnetIds: [!Ref Subnet, !ImportValue Other]
      Options: { ApplianceModeSupport: enable }
  Connect:
    Type: AWS::EC2::TransitGatewayConnect
    Properties: { TransportTransitGatewayAttachmentId: !Ref Newer, Options: { Protocol: gre } }
  Table: { Type: AWS::EC2::TransitGatewayRouteTable, Properties: { TransitGatewayId: !Ref Hub } }
  Associated:
    Type: AWS::EC2::TransitGatewayRouteTableAssociation
    Properties: { TransitGatewayRouteTableId: !Ref Table, TransitGatewayAttachmentId: !Ref Older }
  Propagated:
    Type: AWS::EC2::TransitGatewayRouteTablePropagation
    Properties: { TransitGatewayRouteTableId: !Ref Table, TransitGatewayAttachmentId: !Ref Connect }
  Dropped:
    Type: AWS::EC2::TransitGatewayRoute
    Properties: { TransitGatewayRouteTableId: !Ref Table, DestinationCidrBlock: 10.9.0.0/16, Blackhole: true }
  Elsewhere:
    Type: AWS::EC2::TransitGatewayRoute
    Properties: { TransitGatewayRouteTableId: !ImportValue Spokes, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayAttachmentId: !Ref Older }
  Lag: { Type: AWS::DirectConnect::Lag, Properties: { LagName: lines, Location: EqDC2, ConnectionsBandwidth: 10Gbps } }
  Line:
    Type: AWS::DirectConnect::Connection
    Properties: { ConnectionName: one, Location: EqDC2, Bandwidth: 10Gbps, LagId: !Ref Lag }
  World: { Type: AWS::DirectConnect::DirectConnectGateway, Properties: { DirectConnectGatewayName: world, AmazonSideAsn: 64600 } }
  Private:
    Type: AWS::DirectConnect::PrivateVirtualInterface
    Properties:
      VirtualInterfaceName: private
      ConnectionId: !GetAtt Lag.LagId
      DirectConnectGatewayId: !Ref World
      Vlan: 101
      BgpPeers: [{ AddressFamily: ipv4, Asn: 65000, AuthKey: secret }]
  Public:
    Type: AWS::DirectConnect::PublicVirtualInterface
    Properties: { VirtualInterfaceName: public, ConnectionId: dxcon-0a11, Vlan: 102, BgpPeers: [], RouteFilterPrefixes: [203.0.113.0/24] }
  Joined:
    Type: AWS::DirectConnect::DirectConnectGatewayAssociation
    Properties: { DirectConnectGatewayId: !GetAtt World.DirectConnectGatewayId, AssociatedGatewayId: !Ref Hub, AllowedPrefixesToDirectConnectGateway: [10.0.0.0/8] }
`

const opened = () => {
  const result = readTemplate(TEMPLATE)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

test.each<[id: string, element: Partial<Element>]>([
  ['Hub', { kind: 'transit-gateway', props: { shares: [{ logicalId: 'Share', name: 'hub' }] } }],
  ['Shares', { kind: 'other', props: { type: 'AWS::RAM::ResourceShare' } }],
  ['Older', { kind: 'transit-gateway-attachment', parent: 'Vpc', props: { transitGateway: 'Hub' } }],
  ['Newer', { kind: 'transit-gateway-attachment', props: { applianceModeSupport: 'enable' } }],
  ['Connect', { kind: 'other' }],
  [
    'Table',
    {
      kind: 'transit-gateway-route-table',
      props: {
        transitGateway: 'Hub',
        associations: [{ logicalId: 'Associated', attachment: 'Older' }],
        propagations: [{ logicalId: 'Propagated', attachment: 'Connect' }],
        routes: [{ logicalId: 'Dropped', destination: '10.9.0.0/16', blackhole: true }],
      },
    },
  ],
  // The table lives in another stack: nothing here could hold the route.
  ['Elsewhere', { kind: 'other', props: { type: 'AWS::EC2::TransitGatewayRoute' } }],
  ['Line', { kind: 'direct-connect-connection', name: 'one', props: { lag: 'Lag' } }],
  ['World', { kind: 'direct-connect-gateway', name: 'world', props: { amazonSideAsn: '64600' } }],
  ['Private', { kind: 'private-virtual-interface', props: { connection: 'Lag', gateway: 'World' } }],
  ['Public', { kind: 'public-virtual-interface', props: { routeFilterPrefixes: ['203.0.113.0/24'] } }],
  [
    'Joined',
    {
      kind: 'direct-connect-association',
      props: { directConnectGateway: 'World', gateway: 'Hub', allowedPrefixes: ['10.0.0.0/8'] },
    },
  ],
])('%s is read as what it is', (id, element) => {
  expect(opened().design.elements[id]).toMatchObject(element)
})

test('an attachment leaves as the type it came as', () => {
  const { design } = opened()
  const [template] = writeTemplates({ elements: design.elements }, 'Net')
  const typeOf = (logicalId: string) => template!.body.Resources[logicalId]?.Type
  expect(typeOf('Older')).toBe('AWS::EC2::TransitGatewayAttachment')
  expect(typeOf('Newer')).toBe('AWS::EC2::TransitGatewayVpcAttachment')
  expect(template!.body.Resources.Share?.Properties).toEqual({
    Name: 'hub',
    Principals: ['210987654321'],
    ResourceArns: [{ 'Fn::GetAtt': ['Hub', 'TransitGatewayArn'] }],
  })
})

test('the key of a BGP session is in no element', () => {
  expect(JSON.stringify(opened().design.elements)).not.toContain('secret')
})
