import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import type { ReadEvent } from './event'
import { readable } from './calls'
import { startMoto } from './moto'
import type { Built } from './moto-account'
import { buildAccount, writingClient } from './moto-account'
import { read } from './moto-read'
import { isGlobal } from './read-all'
import { GLOBAL } from './source'

/**
 * moto over HTTP stands for AWS; what it answers is moto's. It does not page most calls, its NAT gateways and interface
 * endpoints have addresses outside their subnet, and it leaves some fields out: those are covered by answers of our own
 * in answers.test.ts.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let built: Built
let design: Design
let events: readonly ReadEvent[]

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  const client = writingClient(moto.url)
  built = await buildAccount(client)
  client.destroy()
  ;({ design, events } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const rest = ({ kind, name, parent, props, tags }: Element) => ({
  kind,
  name,
  parent,
  props,
  ...(tags && { tags }),
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

test('progress was told for every call of every place, and ends', () => {
  const progress = events.filter((event) => event.type === 'progress')
  const ends = progress.filter(({ done }) => done).map(({ call, region }) => `${region} ${call}`)
  const calls = readable.map((one) => `${isGlobal(one) ? GLOBAL : 'eu-west-1'} ${one.live.call}`)
  expect([...new Set(ends)].sort()).toEqual([...new Set(calls)].sort())
  expect(ends).toHaveLength(new Set(ends).size)
  const items = progress.flatMap(({ call, items }) => (call === 'ec2:DescribeSubnets' ? [items] : []))
  // Two of ours, and three of the default VPC.
  expect([items[0], items.at(-1)]).toEqual([0, 5])
})
