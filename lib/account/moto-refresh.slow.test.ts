import * as ec2 from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, change, isEmpty } from '@/lib/design/patch'
import { ec2Error, startEndpoint } from './endpoint'
import type { Notice } from './event'
import { startMoto } from './moto'
import type { Built } from './moto-account'
import { buildAccount, writingClient } from './moto-account'
import { read } from './moto-read'
import { refresh } from './refresh'

/** What changes between two readings of moto, and what a partial one does. Refusals are ours, in AWS's shape; the rest is moto's. */
let moto: Awaited<ReturnType<typeof startMoto>>
let built: Built
let client: ec2.EC2Client

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  client = writingClient(moto.url)
  built = await buildAccount(client)
}, 90_000)
afterAll(() => {
  client?.destroy()
  moto?.stop()
  vi.unstubAllEnvs()
})

// moto has no Direct Connect to speak of, and no paths of Reachability Analyzer: it answers some calls with a page.
const LACKING = /^directconnect:|NetworkInsights/
const messagesOf = (notices: readonly Notice[]) =>
  notices.flatMap(({ call, message }) => (LACKING.test(call ?? '') ? [] : [message]))

test('default VPCs that hold nothing are folded away, each with a line', async () => {
  const { design, notices } = await read(moto.url, ['us-east-2', 'eu-west-1'])
  expect(messagesOf(notices).filter((line) => line.startsWith('Default'))).toEqual([
    expect.stringMatching(/^Default VPC vpc-\w+ in us-east-2 holds nothing/),
    expect.stringMatching(/^Default VPC vpc-\w+ in eu-west-1 holds nothing/),
  ])
  expect(
    Object.values(design.elements)
      .filter(({ kind }) => kind === 'vpc')
      .map(({ name }) => name),
  ).toEqual(['shop'])
})

test('a default VPC that holds something stays', async () => {
  const other = writingClient(moto.url, 'ap-south-1')
  const subnet = (await other.send(new ec2.DescribeSubnetsCommand({}))).Subnets![0]!
  const image = (await other.send(new ec2.DescribeImagesCommand({}))).Images![0]!.ImageId!
  await other.send(
    new ec2.RunInstancesCommand({ ImageId: image, MinCount: 1, MaxCount: 1, SubnetId: subnet.SubnetId }),
  )
  other.destroy()
  const { design, notices } = await read(moto.url, ['ap-south-1'])
  expect(messagesOf(notices).filter((line) => !/prefix list/.test(line))).toEqual([])
  expect(design.elements[subnet.SubnetId!]).toMatchObject({ kind: 'subnet', parent: subnet.VpcId })
})

test('a second read after a change refreshes the facts and keeps the layout', async () => {
  const first = (await read(moto.url)).design
  const boxed: Design = {
    elements: Object.fromEntries(
      Object.values(first.elements).map((element, index) => [
        element.id,
        { ...element, box: { x: index, y: index, width: 10, height: 10 } },
      ]),
    ),
  }
  const server = boxed.elements[built.server]!
  const waivers = { 'some-rule': { reason: 'known', author: 'us', date: '2026-11-21' } }
  const note: Element = { id: 'note', kind: 'note', name: 'mine', parent: built.vpc, props: { text: 'keep' } }
  const mine = applyPatch(
    { elements: { ...boxed.elements, note } },
    change(server, { waivers, collapsed: true }),
  )
  expect(isEmpty(refresh(mine, (await read(moto.url)).design))).toBe(true)

  await client.send(
    new ec2.CreateTagsCommand({ Resources: [built.publicA], Tags: [{ Key: 'Name', Value: 'front-a' }] }),
  )
  await client.send(
    new ec2.DeleteRouteCommand({ RouteTableId: built.privateTable, DestinationCidrBlock: '0.0.0.0/0' }),
  )
  await client.send(new ec2.TerminateInstancesCommand({ InstanceIds: [built.natInstance] }))
  const added = (
    await client.send(
      new ec2.CreateSubnetCommand({
        VpcId: built.vpc,
        CidrBlock: '10.20.32.0/24',
        AvailabilityZone: 'eu-west-1b',
      }),
    )
  ).Subnet!.SubnetId!

  const again = await read(moto.url)
  const after = applyPatch(mine, refresh(mine, again.design, again.notices))
  const changed = Object.keys(after.elements).filter((id) => after.elements[id] !== mine.elements[id])
  expect(new Set(changed)).toEqual(new Set([built.publicA, built.privateTable, added]))
  expect(after.elements[built.publicA]).toEqual({ ...mine.elements[built.publicA], name: 'front-a' })
  expect(after.elements[built.privateTable]!.props.routes).toEqual([])
  expect(after.elements[built.natInstance]).toBeUndefined()
  expect(after.elements[added]).toMatchObject({ kind: 'subnet', parent: built.vpc })
  expect(after.elements[added]!.box).toBeUndefined()
  expect(after.elements.note).toBe(mine.elements.note)
  expect(after.elements[built.server]).toMatchObject({ waivers, collapsed: true, box: server.box })
})

test('a denied call gives a partial picture with a notice, and a refresh keeps what it would have shown', async () => {
  const full = (await read(moto.url)).design
  // The refusal is ours, in AWS's shape; the rest is moto's.
  const door = await startEndpoint(
    (form) => (form.get('Action') === 'DescribeNatGateways' ? ec2Error('UnauthorizedOperation') : 'pass'),
    moto.url,
  )
  const { design, notices } = await read(door.url)
  await door.stop()
  expect(notices).toContainEqual(
    expect.objectContaining({ reason: 'denied', region: 'eu-west-1', call: 'ec2:DescribeNatGateways' }),
  )
  expect(design.elements[built.nat]).toBeUndefined()
  expect(design.elements[built.vpc]).toEqual(full.elements[built.vpc])
  expect(applyPatch(full, refresh(full, design, notices)).elements[built.nat]).toBe(full.elements[built.nat])
})

test('what is only mentioned is drawn as another resource', async () => {
  // moto: the address of a denied NAT gateway's route is a stand-in of our own.
  await client.send(
    new ec2.CreateRouteCommand({
      RouteTableId: built.publicTable,
      DestinationCidrBlock: '172.16.0.0/12',
      NatGatewayId: built.nat,
    }),
  )
  const door = await startEndpoint(
    (form) => (form.get('Action') === 'DescribeNatGateways' ? ec2Error('UnauthorizedOperation') : 'pass'),
    moto.url,
  )
  const { design } = await read(door.url)
  await door.stop()
  expect(design.elements[built.nat]).toMatchObject({
    kind: 'other',
    awsId: built.nat,
    parent: built.vpc,
    props: { type: 'AWS::EC2::NatGateway' },
  })
  expect(design.elements[built.publicTable]!.props.routes).toContainEqual({
    destination: '172.16.0.0/12',
    target: built.nat,
  })
})

test('pages of moto are put together', async () => {
  // moto pages instances only, by reservation; asked for one at a time, ours come in several.
  const door = await startEndpoint((form) => {
    if (form.get('Action') === 'DescribeInstances') form.set('MaxResults', '1')
    return form
  }, moto.url)
  const whole = await read(moto.url)
  const paged = await read(door.url)
  await door.stop()
  expect(door.arrived.filter((action) => action === 'DescribeInstances').length).toBeGreaterThan(1)
  expect(paged.design).toEqual(whole.design)
})

test('rows that are resources of a template stay those resources', async () => {
  const { elements } = (await read(moto.url)).design
  const table = elements[built.publicTable]!
  const routes = (table.props.routes as readonly object[]).map((row, index) => ({
    ...row,
    logicalId: `Route${index}`,
  }))
  expect(routes.length).toBeGreaterThan(1)
  const held = { ...table, template: 'net', logicalId: 'Public', props: { routes: [...routes].reverse() } }
  const mine = { elements: { ...elements, [table.id]: held }, sources: { net: { name: 'n', text: '' } } }
  expect(isEmpty(refresh(mine, (await read(moto.url)).design))).toBe(true)

  await client.send(
    new ec2.ReplaceRouteCommand({
      RouteTableId: built.publicTable,
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: built.nat,
    }),
  )
  const after = applyPatch(mine, refresh(mine, (await read(moto.url)).design))
  const changed = held.props.routes.map((row) =>
    'destination' in row && row.destination === '0.0.0.0/0' ? { ...row, target: built.nat } : row,
  )
  expect(after.elements[table.id]).toEqual({ ...held, props: { routes: changed } })
  expect(after.sources).toBe(mine.sources)
})
