import * as ec2 from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import { startMoto } from './moto'
import { writingClient } from './moto-account'
import { read } from './moto-read'

/**
 * Transit gateways out of moto. It gives static routes in no form of AWS, and a Direct Connect whose times the SDK
 * refuses: the fixtures of the kinds cover these.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
const ids: Record<string, string> = {}

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  await buildTransit(writingClient(moto.url))
  ;({ design } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

async function buildTransit(client: ec2.EC2Client) {
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
  client.destroy()
}

const element = (name: string) => {
  const found = Object.values(design.elements).find(({ awsId }) => awsId === ids[name])
  return { ...found, id: name }
}

test('a transit gateway and its attachment', () => {
  expect(element('hub')).toMatchObject({
    kind: 'transit-gateway',
    props: {
      description: 'hub',
      amazonSideAsn: 64700,
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
      vpnEcmpSupport: 'disable',
      dnsSupport: 'enable',
    },
  })
  expect(element('attachment')).toMatchObject({
    kind: 'transit-gateway-attachment',
    name: 'inspection',
    parent: ids.vpc,
    props: {
      transitGateway: ids.hub,
      subnets: [ids.subnet],
      applianceModeSupport: 'enable',
      state: 'available',
    },
  })
})

test('a transit gateway route table and what is attached to it', () => {
  const attachment = { attachment: ids.attachment }
  expect(element('table')).toMatchObject({
    kind: 'transit-gateway-route-table',
    props: { transitGateway: ids.hub, associations: [attachment], propagations: [attachment] },
  })
})
