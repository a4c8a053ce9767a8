import * as rest from '@aws-sdk/client-api-gateway'
import * as v2 from '@aws-sdk/client-apigatewayv2'
import * as cognito from '@aws-sdk/client-cognito-identity-provider'
import * as ec2 from '@aws-sdk/client-ec2'
import * as elb from '@aws-sdk/client-elastic-load-balancing'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as route53 from '@aws-sdk/client-route-53'
import * as sqs from '@aws-sdk/client-sqs'
import { accountAt } from './moto'

/**
 * For tests: elements with the fields that the other builders leave unset. moto tells the state of a subnet's IPv6 block
 * one level too deep, so that only the fixture shows the block itself.
 */
export async function buildFields(endpoint: string, vpc: string, subnets: readonly string[], group: string) {
  return {
    ...(await buildServer(endpoint)),
    ...(await buildBalancers(endpoint, vpc, subnets, group)),
    ...(await buildZone(endpoint)),
    ...(await buildApis(endpoint)),
    ...(await buildPoolAndQueue(endpoint)),
  }
}

async function buildServer(endpoint: string) {
  const client = new ec2.EC2Client(accountAt(endpoint))
  const { Vpc } = await client.send(
    new ec2.CreateVpcCommand({ CidrBlock: '10.50.0.0/16', AmazonProvidedIpv6CidrBlock: true }),
  )
  const block = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace('/56', '/64')
  const { Subnet } = await client.send(
    new ec2.CreateSubnetCommand({ VpcId: Vpc!.VpcId, CidrBlock: '10.50.0.0/24', Ipv6CidrBlock: block }),
  )
  const sixth = Subnet!.SubnetId!
  await client.send(
    new ec2.ModifySubnetAttributeCommand({ SubnetId: sixth, AssignIpv6AddressOnCreation: { Value: true } }),
  )
  await client.send(new ec2.CreateKeyPairCommand({ KeyName: 'shop' }))
  const image = (await client.send(new ec2.DescribeImagesCommand({}))).Images![0]!.ImageId!
  const { Instances } = await client.send(
    new ec2.RunInstancesCommand({
      ImageId: image,
      MinCount: 1,
      MaxCount: 1,
      SubnetId: sixth,
      KeyName: 'shop',
      MetadataOptions: { HttpTokens: 'required' },
    }),
  )
  return { sixth, block, keyed: Instances![0]!.InstanceId! }
}

async function buildBalancers(endpoint: string, vpc: string, subnets: readonly string[], group: string) {
  const client = new elbv2.ElasticLoadBalancingV2Client(accountAt(endpoint))
  const { LoadBalancers } = await client.send(
    new elbv2.CreateLoadBalancerCommand({ Name: 'full', Subnets: [...subnets], SecurityGroups: [group] }),
  )
  const full = LoadBalancers![0]!.LoadBalancerArn!
  const pairs = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([Key, Value]) => ({ Key, Value }))
  await client.send(
    new elbv2.ModifyLoadBalancerAttributesCommand({
      LoadBalancerArn: full,
      Attributes: pairs({
        'deletion_protection.enabled': 'true',
        'access_logs.s3.enabled': 'true',
        'access_logs.s3.bucket': 'logs-of-shop',
        'routing.http.desync_mitigation_mode': 'strictest',
      }),
    }),
  )
  const { TargetGroups } = await client.send(
    new elbv2.CreateTargetGroupCommand({
      Name: 'sticky',
      Protocol: 'HTTP',
      Port: 8080,
      VpcId: vpc,
      HealthyThresholdCount: 3,
    }),
  )
  const sticky = TargetGroups![0]!.TargetGroupArn!
  await client.send(
    new elbv2.ModifyTargetGroupAttributesCommand({
      TargetGroupArn: sticky,
      Attributes: pairs({
        'stickiness.enabled': 'true',
        'stickiness.type': 'lb_cookie',
        'stickiness.lb_cookie.duration_seconds': '3600',
        'slow_start.duration_seconds': '30',
        'deregistration_delay.timeout_seconds': '60',
      }),
    }),
  )
  const { Listeners } = await client.send(
    new elbv2.CreateListenerCommand({
      LoadBalancerArn: full,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
      ],
    }),
  )
  const classic = new elb.ElasticLoadBalancingClient(accountAt(endpoint))
  await classic.send(
    new elb.CreateLoadBalancerCommand({
      LoadBalancerName: 'checked',
      Scheme: 'internal',
      Subnets: [...subnets],
      Listeners: [{ Protocol: 'TCP', LoadBalancerPort: 25, InstancePort: 25 }],
    }),
  )
  await classic.send(
    new elb.ConfigureHealthCheckCommand({
      LoadBalancerName: 'checked',
      HealthCheck: { Target: 'TCP:25', Interval: 20, Timeout: 4, HealthyThreshold: 3, UnhealthyThreshold: 2 },
    }),
  )
  await classic.send(
    new elb.ModifyLoadBalancerAttributesCommand({
      LoadBalancerName: 'checked',
      LoadBalancerAttributes: { CrossZoneLoadBalancing: { Enabled: true } },
    }),
  )
  return { full, sticky, redirect: Listeners![0]!.ListenerArn! }
}

async function buildZone(endpoint: string) {
  const client = new route53.Route53Client(accountAt(endpoint))
  const check = async (CallerReference: string, HealthCheckConfig: route53.HealthCheckConfig) =>
    (await client.send(new route53.CreateHealthCheckCommand({ CallerReference, HealthCheckConfig })))
      .HealthCheck!.Id!
  const child = await check('child', {
    Type: 'HTTP',
    IPAddress: '203.0.113.7',
    Port: 80,
    RequestInterval: 10,
    FailureThreshold: 2,
  })
  const both = await check('both', { Type: 'CALCULATED', ChildHealthChecks: [child], HealthThreshold: 1 })
  const { HostedZone } = await client.send(
    new route53.CreateHostedZoneCommand({
      Name: 'policies.example',
      CallerReference: 'policies',
      HostedZoneConfig: { Comment: 'every policy' },
    }),
  )
  const records: readonly route53.ResourceRecordSet[] = [
    {
      Name: 'f.policies.example',
      Type: 'A',
      SetIdentifier: 'first',
      Failover: 'PRIMARY',
      HealthCheckId: both,
    },
    { Name: 'g.policies.example', Type: 'A', SetIdentifier: 'ie', GeoLocation: { CountryCode: 'IE' } },
    { Name: 'l.policies.example', Type: 'A', SetIdentifier: 'near', Region: 'eu-west-1' },
    { Name: 'm.policies.example', Type: 'A', SetIdentifier: 'one', MultiValueAnswer: true },
  ]
  const mail = {
    Name: 'policies.example',
    Type: 'MX',
    TTL: 300,
    ResourceRecords: [{ Value: '10 mx.example' }],
  }
  const said = [
    ...records.map((one) => ({ ...one, TTL: 60, ResourceRecords: [{ Value: '203.0.113.7' }] })),
    mail,
  ]
  await client.send(
    new route53.ChangeResourceRecordSetsCommand({
      HostedZoneId: HostedZone!.Id,
      ChangeBatch: {
        Changes: said.map((one) => ({
          Action: 'CREATE' as const,
          ResourceRecordSet: one as route53.ResourceRecordSet,
        })),
      },
    }),
  )
  return { child, both }
}

async function buildApis(endpoint: string) {
  const client = new v2.ApiGatewayV2Client(accountAt(endpoint))
  const http = await client.send(
    new v2.CreateApiCommand({
      Name: 'full',
      ProtocolType: 'HTTP',
      Description: 'Orders',
      DisableExecuteApiEndpoint: true,
      CorsConfiguration: { AllowOrigins: ['https://shop.example'], AllowMethods: ['GET'], MaxAge: 300 },
    }),
  )
  await client.send(
    new v2.CreateStageCommand({
      ApiId: http.ApiId,
      StageName: 'prod',
      StageVariables: { table: 'orders' },
      DefaultRouteSettings: { ThrottlingBurstLimit: 50, ThrottlingRateLimit: 100 },
      AccessLogSettings: {
        DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:api',
        Format: '$x',
      },
    }),
  )
  const first = new rest.APIGatewayClient(accountAt(endpoint))
  const api = await first.send(
    new rest.CreateRestApiCommand({
      name: 'full',
      description: 'Partners',
      endpointConfiguration: { types: ['PRIVATE'], vpcEndpointIds: ['vpce-0a88'] },
    }),
  )
  const { items } = await first.send(new rest.GetResourcesCommand({ restApiId: api.id }))
  const method = { restApiId: api.id, resourceId: items![0]!.id, httpMethod: 'GET' }
  await first.send(new rest.PutMethodCommand({ ...method, authorizationType: 'AWS_IAM' }))
  await first.send(new rest.PutIntegrationCommand({ ...method, type: 'MOCK' }))
  const deployment = await first.send(new rest.CreateDeploymentCommand({ restApiId: api.id }))
  await first.send(
    new rest.CreateStageCommand({
      restApiId: api.id,
      stageName: 'prod',
      deploymentId: deployment.id,
      variables: { link: 'v1' },
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5',
      tracingEnabled: true,
    }),
  )
  return { fullHttp: http.ApiId!, fullRest: api.id! }
}

async function buildPoolAndQueue(endpoint: string) {
  const client = new cognito.CognitoIdentityProviderClient(accountAt(endpoint))
  const { UserPool } = await client.send(
    new cognito.CreateUserPoolCommand({
      PoolName: 'full',
      UsernameAttributes: ['email'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: true }],
    }),
  )
  const fullPool = UserPool!.Id!
  await client.send(new cognito.CreateUserPoolDomainCommand({ UserPoolId: fullPool, Domain: 'shop-login' }))
  const { UserPoolClient } = await client.send(
    new cognito.CreateUserPoolClientCommand({
      UserPoolId: fullPool,
      ClientName: 'partner',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://shop.example/back'],
      PreventUserExistenceErrors: 'ENABLED',
    }),
  )
  await new sqs.SQSClient(accountAt(endpoint)).send(
    new sqs.CreateQueueCommand({
      QueueName: 'full.fifo',
      Attributes: { FifoQueue: 'true', ContentBasedDeduplication: 'true' },
    }),
  )
  return { fullPool, fullClient: `${fullPool}/${UserPoolClient!.ClientId!}` }
}
