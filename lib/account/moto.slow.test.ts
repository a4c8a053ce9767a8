import * as ec2 from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, change, isEmpty } from '@/lib/design/patch'
import { ec2Error, startEndpoint } from './endpoint'
import type { ReadEvent } from './event'
import type { Built } from './moto-account'
import { buildAccount, writingClient } from './moto-account'
import { startMoto } from './moto'
import { readAccount } from './read'
import { refresh } from './refresh'

/**
 * moto over HTTP stands for AWS; what it answers is moto's. It does not page most calls, its NAT gateways and interface
 * endpoints have addresses outside their subnet, and it leaves some fields out: those are covered by answers of our own
 * in answers.test.ts.
 */
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

async function read(endpointUrl: string, regions: readonly string[] = ['eu-west-1']) {
  const events: ReadEvent[] = []
  for await (const event of readAccount({ regions, endpointUrl, patience: { attempts: 2, answer: 20_000 } }))
    events.push(event)
  const last = events.at(-1)!
  if (last.type !== 'result') throw new Error(`No result, but ${JSON.stringify(last)}`)
  return { events, design: last.design, notices: last.notices }
}

const rest = ({ kind, name, parent, props, tags }: Element) => ({
  kind,
  name,
  parent,
  props,
  ...(tags && { tags }),
})

describe('an account built by API calls comes back complete', () => {
  let design: Design
  let events: readonly ReadEvent[]
  beforeAll(async () => {
    ;({ design, events } = await read(moto.url))
  })
  const element = (which: keyof Built) => rest(design.elements[built[which]]!)

  test('the places', () => {
    expect(design.elements['123456789012']).toMatchObject({
      kind: 'account',
      props: { accountId: '123456789012' },
    })
    expect(design.elements['123456789012/eu-west-1']).toMatchObject({
      kind: 'region',
      parent: '123456789012',
      props: { code: 'eu-west-1' },
    })
  })

  test('the VPC, with its secondary range, DNS attributes and tags', () => {
    expect(element('vpc')).toEqual({
      kind: 'vpc',
      name: 'shop',
      parent: '123456789012/eu-west-1',
      tags: { team: 'net' },
      props: {
        cidrBlock: '10.20.0.0/16',
        cidrBlocks: [{ cidrBlock: '10.21.0.0/16' }],
        enableDnsSupport: true,
        enableDnsHostnames: true,
        instanceTenancy: 'default',
      },
    })
  })

  test('subnets, with their tables and lists', () => {
    expect(element('publicA')).toEqual({
      kind: 'subnet',
      name: 'public-a',
      parent: built.vpc,
      props: {
        cidrBlock: '10.20.0.0/24',
        availabilityZone: 'eu-west-1a',
        mapPublicIpOnLaunch: true,
        routeTable: built.publicTable,
      },
    })
    expect(element('privateB')).toEqual({
      kind: 'subnet',
      name: 'private-b',
      parent: built.vpc,
      props: {
        cidrBlock: '10.20.16.0/20',
        availabilityZone: 'eu-west-1b',
        mapPublicIpOnLaunch: false,
        routeTable: built.privateTable,
        networkAcl: built.acl,
      },
    })
  })

  test('gateways and addresses', () => {
    expect(element('igw')).toEqual({ kind: 'internet-gateway', name: 'door', parent: built.vpc, props: {} })
    expect(element('nat')).toMatchObject({
      kind: 'nat-gateway',
      name: 'nat-a',
      parent: built.publicA,
      props: { connectivityType: 'public', allocation: built.eip },
    })
    expect(element('eip')).toMatchObject({
      kind: 'elastic-ip',
      name: 'nat-address',
      parent: built.vpc,
      props: { publicIp: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/) },
    })
  })

  test('route tables, without what is implied', () => {
    expect(element('publicTable').props).toEqual({
      routes: [{ destination: '0.0.0.0/0', target: built.igw }],
    })
    expect(element('privateTable').props).toEqual({
      routes: [{ destination: '0.0.0.0/0', target: built.nat }],
    })
    const main = Object.values(design.elements).filter(
      ({ kind, props }) => kind === 'route-table' && props.main,
    )
    expect(main.map(rest)).toMatchObject([{ parent: built.vpc, props: { main: true, routes: [] } }])
  })

  test('the network ACL and its entries', () => {
    expect(element('acl')).toMatchObject({ kind: 'network-acl', name: 'private-list', parent: built.vpc })
    expect(element('acl').props.entries).toEqual(
      expect.arrayContaining([
        {
          egress: false,
          ruleNumber: 100,
          ruleAction: 'allow',
          protocol: '6',
          cidr: '10.20.0.0/16',
          fromPort: 443,
          toPort: 443,
        },
        // moto forgets the ICMP type and code; answers.test.ts has them.
        { egress: false, ruleNumber: 110, ruleAction: 'deny', protocol: '1', cidr: '0.0.0.0/0' },
        { egress: true, ruleNumber: 100, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
      ]),
    )
    expect(element('acl').props.entries).toHaveLength(3)
  })

  test('security groups that name each other', () => {
    expect(element('web').props).toMatchObject({
      groupName: 'web',
      groupDescription: 'The web servers',
      securityGroupIngress: expect.arrayContaining([
        { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0', description: 'everybody' },
        { ipProtocol: 'tcp', fromPort: 9090, toPort: 9090, group: built.app },
      ]),
      securityGroupEgress: [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }],
    })
    expect(element('app').props.securityGroupIngress).toEqual([
      { ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: built.web },
    ])
  })

  test('endpoints', () => {
    expect(element('s3')).toMatchObject({
      kind: 'vpc-endpoint',
      name: 's3',
      parent: built.vpc,
      props: {
        vpcEndpointType: 'Gateway',
        serviceName: 'com.amazonaws.eu-west-1.s3',
        routeTables: [built.privateTable],
      },
    })
    expect(element('ssm')).toMatchObject({
      kind: 'vpc-endpoint',
      name: 'ssm',
      parent: built.vpc,
      props: {
        vpcEndpointType: 'Interface',
        subnets: [built.privateB],
        securityGroups: [built.app],
        privateDnsEnabled: true,
      },
    })
  })

  test('instances, one of them a NAT instance', () => {
    expect(element('server')).toMatchObject({
      kind: 'instance',
      name: 'server',
      parent: built.privateB,
      props: {
        instanceType: 't3.micro',
        imageId: expect.stringMatching(/^ami-/),
        securityGroups: [built.app],
        privateIpAddress: '10.20.16.10',
        sourceDestCheck: true,
      },
    })
    expect(element('natInstance')).toMatchObject({
      parent: built.publicA,
      props: { sourceDestCheck: false, privateIpAddress: '10.20.0.10' },
    })
  })

  test('nothing is left undefined, and every reference leads somewhere', () => {
    expect(design).toEqual(JSON.parse(JSON.stringify(design)))
    for (const { parent } of Object.values(design.elements))
      if (parent !== undefined) expect(design.elements).toHaveProperty([parent])
    expect(Object.values(design.elements).filter(({ kind }) => kind === 'other')).toEqual([])
  })

  test('progress was told for every call, and ends', () => {
    const progress = events.filter((event) => event.type === 'progress')
    const ended = progress.filter(({ done }) => done).map(({ call }) => call)
    expect(new Set(ended).size).toBe(10)
    expect(
      progress.find(({ call, done }) => call === 'ec2:DescribeSubnets' && done)!.items,
    ).toBeGreaterThanOrEqual(2)
  })
})

test('default VPCs that hold nothing are folded away, each with a line', async () => {
  const { design, notices } = await read(moto.url, ['us-east-2', 'eu-west-1'])
  expect(notices.map(({ message }) => message)).toEqual([
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
  expect(notices).toEqual([])
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
