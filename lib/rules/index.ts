import type { Rule, System } from './define'
import { designRules } from './design'
import { regionRules } from './region'
import { vpcRules } from './vpc'
import { vpcDnsRules } from './vpc-dns'
import { subnetRules } from './subnet'
import { routeTableRules } from './route-table'
import { internetGatewayRules } from './internet-gateway'
import { egressOnlyInternetGatewayRules } from './egress-only-internet-gateway'
import { elasticIpRules } from './elastic-ip'
import { natGatewayRules } from './nat-gateway'
import { natInstanceRules } from './nat-instance'
import { securityGroupRules } from './security-group'
import { networkAclRules } from './network-acl'
import { vpcEndpointRules } from './vpc-endpoint'
import { vpcPeeringRules } from './vpc-peering'
import { vpnGatewayRules } from './vpn-gateway'
import { customerGatewayRules } from './customer-gateway'
import { vpnConnectionRules } from './vpn-connection'
import { directConnectRules } from './direct-connect'
import { directConnectGatewayRules } from './direct-connect-gateway'
import { transitGatewayRules } from './transit-gateway'
import { flowLogRules } from './flow-log'
import { loadBalancerRules } from './load-balancer'
import { applicationLoadBalancerRules } from './application-load-balancer'
import { networkLoadBalancerRules } from './network-load-balancer'
import { targetGroupRules } from './target-group'
import { classicLoadBalancerRules } from './classic-load-balancer'
import { route53Rules } from './route-53'
import { certificateRules } from './certificate'
import { apiGatewayRules } from './api-gateway'
import { vpcLinkRules } from './vpc-link'
import { cognitoRules } from './cognito'
import { instanceRules } from './instance'
import { networkInterfaceRules } from './network-interface'
import { databaseRules } from './database'
import { ecsServiceRules } from './ecs-service'
import { lambdaFunctionRules } from './lambda-function'
import { s3BucketRules } from './s3-bucket'
import { dynamodbTableRules } from './dynamodb-table'
import { sqsQueueRules } from './sqs-queue'
import { tlsChainRules } from './tls-chain'
import { quotasRules } from './quotas'

/** Every system that rules speak of, in the order in which findings of one element are shown. */
export const systems: readonly System[] = [
  designRules,
  regionRules,
  vpcRules,
  vpcDnsRules,
  subnetRules,
  routeTableRules,
  internetGatewayRules,
  egressOnlyInternetGatewayRules,
  elasticIpRules,
  natGatewayRules,
  natInstanceRules,
  securityGroupRules,
  networkAclRules,
  vpcEndpointRules,
  vpcPeeringRules,
  vpnGatewayRules,
  customerGatewayRules,
  vpnConnectionRules,
  directConnectRules,
  directConnectGatewayRules,
  transitGatewayRules,
  flowLogRules,
  loadBalancerRules,
  applicationLoadBalancerRules,
  networkLoadBalancerRules,
  targetGroupRules,
  classicLoadBalancerRules,
  route53Rules,
  certificateRules,
  apiGatewayRules,
  vpcLinkRules,
  cognitoRules,
  instanceRules,
  networkInterfaceRules,
  databaseRules,
  ecsServiceRules,
  lambdaFunctionRules,
  s3BucketRules,
  dynamodbTableRules,
  sqsQueueRules,
  tlsChainRules,
  quotasRules,
]

/** Every rule there is. */
export const rules: readonly Rule[] = systems.flatMap((system) => system.rules)
