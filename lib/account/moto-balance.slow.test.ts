import * as acm from '@aws-sdk/client-acm'
import * as ec2 from '@aws-sdk/client-ec2'
import * as elb from '@aws-sdk/client-elastic-load-balancing'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as route53 from '@aws-sdk/client-route-53'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Element } from '@/lib/design/element'
import { startMoto } from './moto'
import { read } from './moto-read'

// moto keeps no Elastic IP of a network load balancer and no domain: the fixtures of these kinds cover them.
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let elements: readonly Element[] = []
let ids: Awaited<ReturnType<typeof build>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  ids = await build(moto.url)
  elements = Object.values((await read(moto.url)).design.elements)
}, 90_000)

afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const named = (kind: string, name: string) => elements.find((one) => one.kind === kind && one.name === name)

async function build(endpoint: string) {
  const account = {
    region: 'eu-west-1',
    endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  }
  const net = new ec2.EC2Client(account)
  const balancing = new elbv2.ElasticLoadBalancingV2Client(account)
  const classic = new elb.ElasticLoadBalancingClient(account)
  const dns = new route53.Route53Client(account)
  const vpc = (await net.send(new ec2.CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))).Vpc!.VpcId!
  const subnet = async (zone: string, CidrBlock: string) =>
    (
      await net.send(
        new ec2.CreateSubnetCommand({ VpcId: vpc, CidrBlock, AvailabilityZone: `eu-west-1${zone}` }),
      )
    ).Subnet!.SubnetId!
  const subnets = [await subnet('a', '10.0.0.0/24'), await subnet('b', '10.0.1.0/24')]
  const balancer = async (Name: string, Type: elbv2.LoadBalancerTypeEnum, Subnets: string[]) =>
    (await balancing.send(new elbv2.CreateLoadBalancerCommand({ Name, Type, Subnets, Scheme: 'internal' })))
      .LoadBalancers![0]!
  const web = await balancer('web', 'application', subnets)
  const edge = await balancer('edge', 'network', subnets.slice(0, 1))
  await balancer('inspect', 'gateway', subnets.slice(0, 1))
  await balancing.send(
    new elbv2.ModifyLoadBalancerAttributesCommand({
      LoadBalancerArn: web.LoadBalancerArn,
      Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '90' }],
    }),
  )
  const group = async (input: Partial<elbv2.CreateTargetGroupCommandInput> & { Name: string }) =>
    (await balancing.send(new elbv2.CreateTargetGroupCommand({ Port: 80, VpcId: vpc, ...input })))
      .TargetGroups![0]!.TargetGroupArn!
  const app = await group({ Name: 'app', Protocol: 'HTTP', TargetType: 'ip', HealthCheckPath: '/h' })
  const tcp = await group({ Name: 'tcp', Protocol: 'TCP' })
  await balancing.send(
    new elbv2.RegisterTargetsCommand({ TargetGroupArn: app, Targets: [{ Id: '10.0.0.9', Port: 81 }] }),
  )
  const certificate = (
    await new acm.ACMClient(account).send(
      new acm.RequestCertificateCommand({
        DomainName: 'shop.example.com',
        SubjectAlternativeNames: ['*.shop.example.com'],
        ValidationMethod: 'DNS',
      }),
    )
  ).CertificateArn!
  const listener = async (input: Partial<elbv2.CreateListenerCommandInput>, TargetGroupArn: string) =>
    (
      await balancing.send(
        new elbv2.CreateListenerCommand({
          LoadBalancerArn: web.LoadBalancerArn,
          DefaultActions: [{ Type: 'forward', TargetGroupArn }],
          ...input,
        }),
      )
    ).Listeners![0]!.ListenerArn!
  const https = await listener(
    { Protocol: 'HTTPS', Port: 443, Certificates: [{ CertificateArn: certificate }] },
    app,
  )
  await listener({ LoadBalancerArn: edge.LoadBalancerArn, Protocol: 'TCP', Port: 80 }, tcp)
  await balancing.send(
    new elbv2.CreateRuleCommand({
      ListenerArn: https,
      Priority: 7,
      Conditions: [
        { Field: 'path-pattern', Values: ['/a/*'] },
        { Field: 'host-header', HostHeaderConfig: { Values: ['x.example.com'] } },
      ],
      Actions: [
        { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' } },
      ],
    }),
  )
  await classic.send(
    new elb.CreateLoadBalancerCommand({
      LoadBalancerName: 'old',
      Subnets: subnets,
      Listeners: [{ Protocol: 'HTTP', LoadBalancerPort: 80, InstancePort: 8080 }],
    }),
  )
  const check = (
    await dns.send(
      new route53.CreateHealthCheckCommand({
        CallerReference: 'a',
        HealthCheckConfig: {
          Type: 'HTTPS',
          FullyQualifiedDomainName: 'shop.example.com',
          ResourcePath: '/h',
        },
      }),
    )
  ).HealthCheck!.Id!
  const zone = async (Name: string, more: Partial<route53.CreateHostedZoneCommandInput> = {}) =>
    (await dns.send(new route53.CreateHostedZoneCommand({ Name, CallerReference: Name, ...more })))
      .HostedZone!.Id!
  await zone('corp.internal', {
    VPC: { VPCId: vpc, VPCRegion: 'eu-west-1' },
    HostedZoneConfig: { PrivateZone: true },
  })
  const record = (ResourceRecordSet: route53.ResourceRecordSet) => ({
    Action: 'CREATE' as const,
    ResourceRecordSet,
  })
  await dns.send(
    new route53.ChangeResourceRecordSetsCommand({
      HostedZoneId: await zone('example.com'),
      ChangeBatch: {
        Changes: [
          record({
            Name: 'www.example.com',
            Type: 'A',
            AliasTarget: {
              DNSName: web.DNSName,
              HostedZoneId: web.CanonicalHostedZoneId,
              EvaluateTargetHealth: true,
            },
          }),
          record({
            Name: 'w.example.com',
            Type: 'A',
            TTL: 60,
            SetIdentifier: 'a',
            Weight: 5,
            HealthCheckId: check,
            ResourceRecords: [{ Value: '203.0.113.7' }],
          }),
        ],
      },
    }),
  )
  return { vpc, subnets, app, tcp, certificate, check, web, edge }
}

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
