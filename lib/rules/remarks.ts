import type { Remark } from './remark'
import { regionRemarks } from './region/remarks'
import { vpcRemarks } from './vpc/remarks'
import { vpcDnsRemarks } from './vpc-dns/remarks'
import { subnetRemarks } from './subnet/remarks'
import { routeTableRemarks } from './route-table/remarks'
import { internetGatewayRemarks } from './internet-gateway/remarks'
import { egressOnlyInternetGatewayRemarks } from './egress-only-internet-gateway/remarks'
import { elasticIpRemarks } from './elastic-ip/remarks'
import { natGatewayRemarks } from './nat-gateway/remarks'
import { natInstanceRemarks } from './nat-instance/remarks'
import { securityGroupRemarks } from './security-group/remarks'
import { networkAclRemarks } from './network-acl/remarks'
import { vpcEndpointRemarks } from './vpc-endpoint/remarks'
import { vpcPeeringRemarks } from './vpc-peering/remarks'
import { vpnGatewayRemarks } from './vpn-gateway/remarks'
import { customerGatewayRemarks } from './customer-gateway/remarks'
import { vpnConnectionRemarks } from './vpn-connection/remarks'
import { directConnectRemarks } from './direct-connect/remarks'
import { directConnectGatewayRemarks } from './direct-connect-gateway/remarks'
import { transitGatewayRemarks } from './transit-gateway/remarks'
import { flowLogRemarks } from './flow-log/remarks'
import { loadBalancerRemarks } from './load-balancer/remarks'
import { applicationLoadBalancerRemarks } from './application-load-balancer/remarks'
import { networkLoadBalancerRemarks } from './network-load-balancer/remarks'
import { targetGroupRemarks } from './target-group/remarks'
import { classicLoadBalancerRemarks } from './classic-load-balancer/remarks'
import { route53Remarks } from './route-53/remarks'
import { certificateRemarks } from './certificate/remarks'
import { apiGatewayRemarks } from './api-gateway/remarks'
import { vpcLinkRemarks } from './vpc-link/remarks'
import { cognitoRemarks } from './cognito/remarks'
import { instanceRemarks } from './instance/remarks'
import { networkInterfaceRemarks } from './network-interface/remarks'
import { databaseRemarks } from './database/remarks'
import { ecsServiceRemarks } from './ecs-service/remarks'
import { lambdaFunctionRemarks } from './lambda-function/remarks'
import { s3BucketRemarks } from './s3-bucket/remarks'
import { dynamodbTableRemarks } from './dynamodb-table/remarks'
import { sqsQueueRemarks } from './sqs-queue/remarks'
import { tlsChainRemarks } from './tls-chain/remarks'
import { quotasRemarks } from './quotas/remarks'

/** What AWS documents and no rule of ours checks, or a rule of another name does; apart from the rules, so that a drawing loads without it. */
export const remarks: readonly Remark[] = [
  ...regionRemarks,
  ...vpcRemarks,
  ...vpcDnsRemarks,
  ...subnetRemarks,
  ...routeTableRemarks,
  ...internetGatewayRemarks,
  ...egressOnlyInternetGatewayRemarks,
  ...elasticIpRemarks,
  ...natGatewayRemarks,
  ...natInstanceRemarks,
  ...securityGroupRemarks,
  ...networkAclRemarks,
  ...vpcEndpointRemarks,
  ...vpcPeeringRemarks,
  ...vpnGatewayRemarks,
  ...customerGatewayRemarks,
  ...vpnConnectionRemarks,
  ...directConnectRemarks,
  ...directConnectGatewayRemarks,
  ...transitGatewayRemarks,
  ...flowLogRemarks,
  ...loadBalancerRemarks,
  ...applicationLoadBalancerRemarks,
  ...networkLoadBalancerRemarks,
  ...targetGroupRemarks,
  ...classicLoadBalancerRemarks,
  ...route53Remarks,
  ...certificateRemarks,
  ...apiGatewayRemarks,
  ...vpcLinkRemarks,
  ...cognitoRemarks,
  ...instanceRemarks,
  ...networkInterfaceRemarks,
  ...databaseRemarks,
  ...ecsServiceRemarks,
  ...lambdaFunctionRemarks,
  ...s3BucketRemarks,
  ...dynamodbTableRemarks,
  ...sqsQueueRemarks,
  ...tlsChainRemarks,
  ...quotasRemarks,
]
