import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import { startMoto } from './moto'
import { buildGateways } from './moto-gateways'
import { buildMore } from './moto-more'
import { read } from './moto-read'

/**
 * What leads out of a VPC, describes it or stands at its doors. moto forgets the options, tunnels and routes of a VPN,
 * the propagation of a VPN gateway and the address of a NAT gateway; it makes no regional NAT gateway and gives every function one made up VPC: the fixtures of these kinds cover them.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let ids: Awaited<ReturnType<typeof buildGateways>> & Awaited<ReturnType<typeof buildMore>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  const ways = await buildGateways(moto.url)
  ids = { ...ways, ...(await buildMore(moto.url, [ways.subnet], ways.faceGroup)) }
  ;({ design } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const seen = (which: keyof typeof ids) => {
  const { kind, name, parent, props } = design.elements[ids[which]]!
  return { kind, name, parent, props }
}
const HOME = '123456789012/eu-west-1'

test('the VPC has its own DHCP options and an IPv6 block of Amazon', () => {
  expect(seen('vpc').props).toMatchObject({ dhcpOptions: ids.dhcp, amazonProvidedIpv6CidrBlock: true })
  expect(seen('spoke').props).not.toHaveProperty('dhcpOptions')
  expect(seen('dhcp')).toEqual({
    kind: 'dhcp-options',
    name: 'corp',
    parent: ids.vpc,
    props: {
      domainName: 'corp.example',
      domainNameServers: ['10.40.0.10', '10.40.0.11'],
      ntpServers: ['169.254.169.123'],
      netbiosNodeType: 2,
    },
  })
})

test('the prefix list, with its entries', () => {
  expect(seen('list')).toEqual({
    kind: 'prefix-list',
    name: 'offices',
    parent: HOME,
    props: {
      addressFamily: 'IPv4',
      maxEntries: 5,
      entries: [{ cidr: '192.0.2.0/24', description: 'north' }, { cidr: '198.51.100.0/24' }],
    },
  })
})

test('the flow log, in what it watches', () => {
  expect(seen('log')).toEqual({
    kind: 'flow-log',
    name: 'refused',
    parent: ids.vpc,
    props: {
      resource: ids.vpc,
      resourceType: 'VPC',
      trafficType: 'REJECT',
      logDestinationType: 'cloud-watch-logs',
      logGroupName: '/vpc/hub',
      deliverLogsPermissionArn: 'arn:aws:iam::123456789012:role/flow',
      maxAggregationInterval: 60,
    },
  })
})

test('the second interface of an instance, and only that one', () => {
  expect(seen('face')).toEqual({
    kind: 'network-interface',
    name: 'face',
    parent: ids.subnet,
    props: {
      description: 'second',
      securityGroups: [ids.faceGroup],
      privateIpAddress: '10.40.0.20',
      sourceDestCheck: false,
      attachments: [{ instance: ids.instance, deviceIndex: '1', deleteOnTermination: false }],
    },
  })
  expect(seen('address').props).toMatchObject({ associations: [{ networkInterface: ids.face }] })
  // moto gives the interface of its NAT gateway as one of ours; that of an instance is folded into it.
  const faces = Object.values(design.elements).filter(({ kind }) => kind === 'network-interface')
  expect(faces.map(({ props }) => props.description ?? 'of NAT').sort()).toEqual(['of NAT', 'second'])
})

test('peering and egress-only gateway, and the routes to them', () => {
  expect(seen('peering')).toEqual({
    kind: 'vpc-peering',
    name: 'hub-spoke',
    parent: HOME,
    props: {
      vpc: ids.vpc,
      peerVpc: ids.spoke,
      requesterDnsResolution: true,
      accepterDnsResolution: false,
      status: 'active',
    },
  })
  expect(seen('egress')).toEqual({
    kind: 'egress-only-internet-gateway',
    name: 'six',
    parent: ids.vpc,
    props: {},
  })
  expect(seen('table').props.routes).toEqual([
    { destination: '10.41.0.0/16', target: ids.peering },
    { destination: '::/0', target: ids.egress },
  ])
})

test('the private NAT gateway', () => {
  expect(seen('privateNat')).toEqual({
    kind: 'nat-gateway',
    name: 'inner',
    parent: ids.subnet,
    props: { connectivityType: 'private', privateIpAddress: expect.any(String) },
  })
})

test('the VPN gateway, the customer gateway and the connections of both sorts', () => {
  expect(seen('gateway')).toEqual({
    kind: 'vpn-gateway',
    name: 'office',
    parent: ids.vpc,
    props: { amazonSideAsn: 64620 },
  })
  expect(seen('customer')).toEqual({
    kind: 'customer-gateway',
    name: 'office',
    parent: HOME,
    props: { ipAddress: '203.0.113.9', bgpAsn: 65010 },
  })
  const connection = { kind: 'vpn-connection', parent: HOME }
  const from = { customerGateway: ids.customer }
  expect(seen('vpn')).toEqual({ ...connection, name: 'office', props: { ...from, gateway: ids.gateway } })
  expect(seen('hubVpn')).toMatchObject({ ...connection, props: { ...from, gateway: ids.hub } })
})

test('the endpoint service, before its load balancer', () => {
  expect(seen('service')).toEqual({
    kind: 'endpoint-service',
    name: ids.service,
    parent: ids.vpc,
    props: {
      networkLoadBalancers: [ids.balancer],
      acceptanceRequired: true,
      privateDnsName: 'orders.example.com',
      allowedPrincipals: ['arn:aws:iam::444455556666:root'],
    },
  })
})

test('the function, in its subnets', () => {
  expect(seen('function')).toMatchObject({
    kind: 'lambda-function',
    name: 'orders',
    props: {
      runtime: 'nodejs22.x',
      handler: 'index.handler',
      role: 'arn:aws:iam::123456789012:role/run',
      subnets: [ids.subnet],
      securityGroups: [ids.faceGroup],
      timeout: 15,
      memorySize: 256,
      packageType: 'Zip',
      functionName: 'orders',
    },
  })
})

test('the imported certificate, which is its own issuer', () => {
  expect(seen('imported')).toEqual({
    kind: 'imported-certificate',
    name: 'lb.corp.example',
    parent: HOME,
    props: {
      domainName: 'lb.corp.example',
      keyAlgorithm: 'RSA_2048',
      notAfter: '2035-12-30',
      status: 'ISSUED',
      issuer: 'lb.corp.example',
      trust: 'self-signed',
    },
  })
})

test('the registered domain, in no Region and without the people behind it', () => {
  expect(seen('domain')).toEqual({
    kind: 'registered-domain',
    name: 'shop-example.com',
    parent: '123456789012',
    props: {
      domainName: 'shop-example.com',
      autoRenew: true,
      transferLock: true,
      expiry: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      nameServers: expect.arrayContaining([expect.stringMatching(/^ns-/)]),
    },
  })
  expect(JSON.stringify(design)).not.toContain('+353.10000000')
})

test('the link aggregation group', () => {
  expect(seen('lag')).toEqual({
    kind: 'direct-connect-lag',
    name: 'lines',
    parent: HOME,
    props: {
      location: 'EqDC2',
      bandwidth: '10Gbps',
      awsDevice: 'mock_device_v2',
      state: 'available',
      minimumLinks: 0,
    },
  })
})

test('the VPC link and the edge-optimised domain of an API', () => {
  expect(seen('link')).toEqual({
    kind: 'vpc-link',
    name: 'inner',
    parent: ids.vpc,
    props: { status: 'AVAILABLE', subnets: [ids.subnet], securityGroups: [ids.faceGroup] },
  })
  expect(seen('edge')).toEqual({
    kind: 'rest-domain',
    name: 'edge.example.com',
    parent: HOME,
    props: {
      domainName: 'edge.example.com',
      endpointType: 'EDGE',
      certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0a11',
      securityPolicy: 'TLS_1_2',
      mappings: [{ api: ids.edgeApi, stage: `${ids.edgeApi}/live`, basePath: 'v1' }],
    },
  })
})
