import * as acm from '@aws-sdk/client-acm'
import * as ec2 from '@aws-sdk/client-ec2'
import * as elb from '@aws-sdk/client-elastic-load-balancing'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as route53 from '@aws-sdk/client-route-53'
import { accountAt } from './moto'

/** For tests: load balancers of every sort, a certificate, zones and a health check. */
export async function buildBalance(endpoint: string) {
  const account = accountAt(endpoint)
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
