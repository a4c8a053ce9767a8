import * as ec2 from '@aws-sdk/client-ec2'
import { accountAt } from './moto'

/** For tests: a transit gateway with an attachment and a route table. */
export async function buildTransit(endpoint: string) {
  const client = new ec2.EC2Client(accountAt(endpoint))
  const ids: Record<string, string> = {}
  const vpc = await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.7.0.0/16' }))
  ids.vpc = vpc.Vpc!.VpcId!
  const subnet = await client.send(
    new ec2.CreateSubnetCommand({ VpcId: ids.vpc, CidrBlock: '10.7.0.0/28', AvailabilityZone: 'eu-west-1a' }),
  )
  ids.subnet = subnet.Subnet!.SubnetId!
  const hub = await client.send(
    new ec2.CreateTransitGatewayCommand({
      Description: 'hub',
      Options: {
        AmazonSideAsn: 64700,
        DefaultRouteTableAssociation: 'disable',
        DefaultRouteTablePropagation: 'disable',
        VpnEcmpSupport: 'disable',
      },
    }),
  )
  ids.hub = hub.TransitGateway!.TransitGatewayId!
  const attachment = await client.send(
    new ec2.CreateTransitGatewayVpcAttachmentCommand({
      TransitGatewayId: ids.hub,
      VpcId: ids.vpc,
      SubnetIds: [ids.subnet],
      Options: { ApplianceModeSupport: 'enable' },
    }),
  )
  ids.attachment = attachment.TransitGatewayVpcAttachment!.TransitGatewayAttachmentId!
  await client.send(
    new ec2.CreateTagsCommand({ Resources: [ids.attachment], Tags: [{ Key: 'Name', Value: 'inspection' }] }),
  )
  const table = await client.send(
    new ec2.CreateTransitGatewayRouteTableCommand({ TransitGatewayId: ids.hub }),
  )
  ids.table = table.TransitGatewayRouteTable!.TransitGatewayRouteTableId!
  const both = { TransitGatewayRouteTableId: ids.table, TransitGatewayAttachmentId: ids.attachment }
  await client.send(new ec2.AssociateTransitGatewayRouteTableCommand(both))
  await client.send(new ec2.EnableTransitGatewayRouteTablePropagationCommand(both))
  await client.send(new ec2.CreateTransitGatewayRouteCommand({ ...both, DestinationCidrBlock: '0.0.0.0/0' }))
  const far = await client.send(new ec2.CreateTransitGatewayCommand({ Description: 'far' }))
  ids.far = far.TransitGateway!.TransitGatewayId!
  const peering = await client.send(
    new ec2.CreateTransitGatewayPeeringAttachmentCommand({
      TransitGatewayId: ids.hub,
      PeerTransitGatewayId: ids.far,
      PeerAccountId: '123456789012',
      PeerRegion: 'eu-west-1',
    }),
  )
  ids.peering = peering.TransitGatewayPeeringAttachment!.TransitGatewayAttachmentId!
  client.destroy()
  return ids
}
