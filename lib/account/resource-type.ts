import { definitions } from '@/lib/elements/index'
import type { Definition } from '@/lib/elements/define'

/** What an AWS id stands for, by its prefix. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html */
const BY_PREFIX: Readonly<Record<string, string>> = {
  acl: 'AWS::EC2::NetworkAcl',
  ami: 'AWS::EC2::Image',
  cagw: 'AWS::EC2::CarrierGateway',
  cgw: 'AWS::EC2::CustomerGateway',
  dopt: 'AWS::EC2::DHCPOptions',
  dxcon: 'AWS::DirectConnect::Connection',
  dxlag: 'AWS::DirectConnect::Lag',
  eigw: 'AWS::EC2::EgressOnlyInternetGateway',
  eipalloc: 'AWS::EC2::EIP',
  eni: 'AWS::EC2::NetworkInterface',
  fl: 'AWS::EC2::FlowLog',
  i: 'AWS::EC2::Instance',
  igw: 'AWS::EC2::InternetGateway',
  lgw: 'AWS::EC2::LocalGateway',
  lt: 'AWS::EC2::LaunchTemplate',
  nat: 'AWS::EC2::NatGateway',
  pcx: 'AWS::EC2::VPCPeeringConnection',
  pl: 'AWS::EC2::PrefixList',
  rtb: 'AWS::EC2::RouteTable',
  sg: 'AWS::EC2::SecurityGroup',
  subnet: 'AWS::EC2::Subnet',
  tgw: 'AWS::EC2::TransitGateway',
  'tgw-attach': 'AWS::EC2::TransitGatewayAttachment',
  'tgw-rtb': 'AWS::EC2::TransitGatewayRouteTable',
  vgw: 'AWS::EC2::VPNGateway',
  vpc: 'AWS::EC2::VPC',
  vpce: 'AWS::EC2::VPCEndpoint',
  'vpce-svc': 'AWS::EC2::VPCEndpointService',
  vpn: 'AWS::EC2::VPNConnection',
}

/** What an ARN stands for, by its service and the first word of its resource. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const BY_ARN: readonly (readonly [start: string, type: string])[] = [
  ['acm:certificate', 'AWS::CertificateManager::Certificate'],
  ['apigateway:/apis', 'AWS::ApiGatewayV2::Api'],
  ['apigateway:/restapis', 'AWS::ApiGateway::RestApi'],
  ['cognito-idp:userpool', 'AWS::Cognito::UserPool'],
  ['dynamodb:table', 'AWS::DynamoDB::Table'],
  ['ecs:cluster', 'AWS::ECS::Cluster'],
  ['ecs:service', 'AWS::ECS::Service'],
  ['ecs:task-definition', 'AWS::ECS::TaskDefinition'],
  ['elasticloadbalancing:listener', 'AWS::ElasticLoadBalancingV2::Listener'],
  ['elasticloadbalancing:loadbalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer'],
  ['elasticloadbalancing:targetgroup', 'AWS::ElasticLoadBalancingV2::TargetGroup'],
  ['firehose:deliverystream', 'AWS::KinesisFirehose::DeliveryStream'],
  ['iam:role', 'AWS::IAM::Role'],
  ['iam:server-certificate', 'AWS::IAM::ServerCertificate'],
  ['kms:key', 'AWS::KMS::Key'],
  ['lambda:function', 'AWS::Lambda::Function'],
  ['logs:log-group', 'AWS::Logs::LogGroup'],
  ['rds:db', 'AWS::RDS::DBInstance'],
  ['s3', 'AWS::S3::Bucket'],
  ['sns', 'AWS::SNS::Topic'],
  ['sqs', 'AWS::SQS::Queue'],
]

/** The CloudFormation type of the resource that an id or ARN names; 'Unknown' for a prefix that AWS added since. */
export function resourceType(awsId: string): string {
  const [, , service, , , ...rest] = awsId.split(':')
  if (awsId.startsWith('arn:')) {
    const named = `${service}:${rest.join(':')}`
    return BY_ARN.find(([start]) => named.startsWith(start))?.[1] ?? 'Unknown'
  }
  const prefix = /^([a-z]+(?:-(?:attach|rtb|svc))?)[-_:]/.exec(awsId)?.[1] ?? ''
  return (Object.hasOwn(BY_PREFIX, prefix) && BY_PREFIX[prefix]) || 'Unknown'
}

/** The kind that an id or ARN is of, as far as its prefix says. */
export function kindOf(awsId: string): string | undefined {
  const type = resourceType(awsId)
  return (definitions as readonly unknown[] as readonly Definition[]).find(({ cfn }) => cfn?.type === type)
    ?.kind
}
