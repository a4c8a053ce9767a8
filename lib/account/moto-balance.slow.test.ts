import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Element } from '@/lib/design/element'
import { startMoto } from './moto'
import { buildBalance } from './moto-balance'
import { read } from './moto-read'

// moto keeps no Elastic IP of a network load balancer: the fixture of the kind covers it.
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let elements: readonly Element[] = []
let ids: Awaited<ReturnType<typeof buildBalance>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  ids = await buildBalance(moto.url)
  elements = Object.values((await read(moto.url)).design.elements)
}, 90_000)

afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const named = (kind: string, name: string) => elements.find((one) => one.kind === kind && one.name === name)

test('load balancers stand in their VPC and span their subnets', () => {
  const web = named('application-load-balancer', 'web')
  expect(web).toMatchObject({
    parent: ids.vpc,
    props: { scheme: 'internal', name: 'web', idleTimeout: 90, dnsName: ids.web.DNSName },
  })
  expect([...(web!.props.subnets as string[])].sort()).toEqual([...ids.subnets].sort())
  expect(named('network-load-balancer', 'edge')).toMatchObject({
    parent: ids.vpc,
    props: { subnetMappings: [{ subnet: ids.subnets[0] }] },
  })
  expect(named('gateway-load-balancer', 'inspect')?.props.subnets).toEqual([ids.subnets[0]])
  expect(named('classic-load-balancer', 'old')).toMatchObject({
    parent: ids.vpc,
    props: { listeners: [{ protocol: 'HTTP', loadBalancerPort: 80, instancePort: 8080 }] },
  })
})

test('listeners come with certificate, rules and target groups', () => {
  expect(named('listener', 'HTTPS:443')).toMatchObject({
    parent: ids.web.LoadBalancerArn,
    props: {
      certificate: ids.certificate,
      targetGroup: ids.app,
      rules: [
        {
          priority: 7,
          hosts: ['x.example.com'],
          paths: ['/a/*'],
          answerCode: '404',
          answerType: 'text/plain',
        },
      ],
    },
  })
  expect(named('listener', 'TCP:80')).toMatchObject({
    parent: ids.edge.LoadBalancerArn,
    props: { targetGroup: ids.tcp },
  })
  expect(named('target-group', 'app')).toMatchObject({
    parent: ids.vpc,
    props: {
      targetType: 'ip',
      protocol: 'HTTP',
      port: 80,
      healthCheckPath: '/h',
      targets: [{ address: '10.0.0.9', port: 81 }],
    },
  })
  expect(named('certificate', 'shop.example.com')?.props).toMatchObject({
    domainName: 'shop.example.com',
    subjectAlternativeNames: ['*.shop.example.com'],
    validationMethod: 'DNS',
  })
})

test('zones come with their records, checks and VPCs', () => {
  expect(named('health-check', 'shop.example.com')?.props).toMatchObject({
    type: 'HTTPS',
    resourcePath: '/h',
  })
  expect(named('hosted-zone', 'corp.internal')?.props.vpcs).toEqual([
    { vpc: ids.vpc, vpcRegion: 'eu-west-1' },
  ])
  const records = named('hosted-zone', 'example.com')?.props.records as readonly { name: string }[]
  expect([...records].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    {
      name: 'w.example.com',
      type: 'A',
      ttl: 60,
      setIdentifier: 'a',
      weight: 5,
      healthCheck: ids.check,
      resourceRecords: ['203.0.113.7'],
    },
    {
      name: 'www.example.com',
      type: 'A',
      aliasName: ids.web.DNSName,
      aliasZoneId: ids.web.CanonicalHostedZoneId,
      evaluateTargetHealth: true,
    },
  ])
})
