import type { Behaviour } from './facts'
import type { Kind } from './index'
import { apiDomainBehaviour } from './api-domain/behaviour'
import { apiStageBehaviour } from './api-stage/behaviour'
import { restStageBehaviour } from './rest-stage/behaviour'
import { restResourceBehaviour } from './rest-resource/behaviour'
import { apiIntegrationBehaviour } from './api-integration/behaviour'
import { applicationLoadBalancerBehaviour } from './application-load-balancer/behaviour'
import { autoScalingGroupBehaviour } from './auto-scaling-group/behaviour'
import { certificateBehaviour } from './certificate/behaviour'
import { classicLoadBalancerBehaviour } from './classic-load-balancer/behaviour'
import { databaseBehaviour } from './database/behaviour'
import { directConnectAssociationBehaviour } from './direct-connect-association/behaviour'
import { directConnectConnectionBehaviour } from './direct-connect-connection/behaviour'
import { directConnectGatewayBehaviour } from './direct-connect-gateway/behaviour'
import { dynamodbTableBehaviour } from './dynamodb-table/behaviour'
import { ecsServiceBehaviour } from './ecs-service/behaviour'
import { egressOnlyInternetGatewayBehaviour } from './egress-only-internet-gateway/behaviour'
import { endpointServiceBehaviour } from './endpoint-service/behaviour'
import { gatewayLoadBalancerBehaviour } from './gateway-load-balancer/behaviour'
import { hostedZoneBehaviour } from './hosted-zone/behaviour'
import { httpApiBehaviour } from './http-api/behaviour'
import { importedCertificateBehaviour } from './imported-certificate/behaviour'
import { instanceBehaviour } from './instance/behaviour'
import { internetBehaviour } from './internet/behaviour'
import { internetGatewayBehaviour } from './internet-gateway/behaviour'
import { lambdaFunctionBehaviour } from './lambda-function/behaviour'
import { listenerBehaviour } from './listener/behaviour'
import { natGatewayBehaviour } from './nat-gateway/behaviour'
import { networkAclBehaviour } from './network-acl/behaviour'
import { networkInterfaceBehaviour } from './network-interface/behaviour'
import { networkLoadBalancerBehaviour } from './network-load-balancer/behaviour'
import { onPremisesHostBehaviour } from './on-premises-host/behaviour'
import { onPremisesLoadBalancerBehaviour } from './on-premises-load-balancer/behaviour'
import { onPremisesRouterBehaviour } from './on-premises-router/behaviour'
import { onPremisesSiteBehaviour } from './on-premises-site/behaviour'
import { otherBehaviour } from './other/behaviour'
import { privateVirtualInterfaceBehaviour } from './private-virtual-interface/behaviour'
import { publicVirtualInterfaceBehaviour } from './public-virtual-interface/behaviour'
import { regionBehaviour } from './region/behaviour'
import { registeredDomainBehaviour } from './registered-domain/behaviour'
import { restApiBehaviour } from './rest-api/behaviour'
import { restDomainBehaviour } from './rest-domain/behaviour'
import { routeTableBehaviour } from './route-table/behaviour'
import { s3BucketBehaviour } from './s3-bucket/behaviour'
import { securityGroupBehaviour } from './security-group/behaviour'
import { sqsQueueBehaviour } from './sqs-queue/behaviour'
import { subnetBehaviour } from './subnet/behaviour'
import { targetGroupBehaviour } from './target-group/behaviour'
import { transitGatewayBehaviour } from './transit-gateway/behaviour'
import { transitGatewayAttachmentBehaviour } from './transit-gateway-attachment/behaviour'
import { transitGatewayPeeringBehaviour } from './transit-gateway-peering/behaviour'
import { transitGatewayRouteTableBehaviour } from './transit-gateway-route-table/behaviour'
import { transitVirtualInterfaceBehaviour } from './transit-virtual-interface/behaviour'
import { vpcBehaviour } from './vpc/behaviour'
import { vpcEndpointBehaviour } from './vpc-endpoint/behaviour'
import { vpcLinkBehaviour } from './vpc-link/behaviour'
import { vpcPeeringBehaviour } from './vpc-peering/behaviour'
import { vpnConnectionBehaviour } from './vpn-connection/behaviour'
import { vpnGatewayBehaviour } from './vpn-gateway/behaviour'
import { websocketApiBehaviour } from './websocket-api/behaviour'

/** What every kind does to packets; undefined for those that do nothing by themselves, and are read by others. */
export const behaviours: Readonly<Record<Kind, Behaviour | undefined>> = {
  account: undefined,
  region: regionBehaviour,
  internet: internetBehaviour,
  vpc: vpcBehaviour,
  subnet: subnetBehaviour,
  'route-table': routeTableBehaviour,
  'network-acl': networkAclBehaviour,
  'security-group': securityGroupBehaviour,
  'prefix-list': undefined,
  'network-interface': networkInterfaceBehaviour,
  'elastic-ip': undefined,
  'dhcp-options': undefined,
  'flow-log': undefined,
  'internet-gateway': internetGatewayBehaviour,
  'egress-only-internet-gateway': egressOnlyInternetGatewayBehaviour,
  'nat-gateway': natGatewayBehaviour,
  'vpn-gateway': vpnGatewayBehaviour,
  'customer-gateway': undefined,
  'vpn-connection': vpnConnectionBehaviour,
  'vpc-peering': vpcPeeringBehaviour,
  'vpc-endpoint': vpcEndpointBehaviour,
  'transit-gateway': transitGatewayBehaviour,
  'transit-gateway-attachment': transitGatewayAttachmentBehaviour,
  'transit-gateway-peering': transitGatewayPeeringBehaviour,
  'transit-gateway-route-table': transitGatewayRouteTableBehaviour,
  'direct-connect-lag': undefined,
  'direct-connect-connection': directConnectConnectionBehaviour,
  'direct-connect-gateway': directConnectGatewayBehaviour,
  'direct-connect-association': directConnectAssociationBehaviour,
  'private-virtual-interface': privateVirtualInterfaceBehaviour,
  'public-virtual-interface': publicVirtualInterfaceBehaviour,
  'transit-virtual-interface': transitVirtualInterfaceBehaviour,
  instance: instanceBehaviour,
  'launch-template': undefined,
  'auto-scaling-group': autoScalingGroupBehaviour,
  'ecs-service': ecsServiceBehaviour,
  'lambda-function': lambdaFunctionBehaviour,
  'db-subnet-group': undefined,
  database: databaseBehaviour,
  's3-bucket': s3BucketBehaviour,
  'dynamodb-table': dynamodbTableBehaviour,
  'sqs-queue': sqsQueueBehaviour,
  'health-check': undefined,
  'hosted-zone': hostedZoneBehaviour,
  'registered-domain': registeredDomainBehaviour,
  certificate: certificateBehaviour,
  'imported-certificate': importedCertificateBehaviour,
  'application-load-balancer': applicationLoadBalancerBehaviour,
  'network-load-balancer': networkLoadBalancerBehaviour,
  'gateway-load-balancer': gatewayLoadBalancerBehaviour,
  'endpoint-service': endpointServiceBehaviour,
  'classic-load-balancer': classicLoadBalancerBehaviour,
  'target-group': targetGroupBehaviour,
  listener: listenerBehaviour,
  'user-pool': undefined,
  'user-pool-client': undefined,
  'rest-vpc-link': undefined,
  'vpc-link': vpcLinkBehaviour,
  'rest-api': restApiBehaviour,
  'rest-authorizer': undefined,
  'rest-resource': restResourceBehaviour,
  'rest-deployment': undefined,
  'rest-stage': restStageBehaviour,
  'rest-domain': restDomainBehaviour,
  'http-api': httpApiBehaviour,
  'websocket-api': websocketApiBehaviour,
  'api-integration': apiIntegrationBehaviour,
  'api-authorizer': undefined,
  'api-deployment': undefined,
  'api-stage': apiStageBehaviour,
  'api-domain': apiDomainBehaviour,
  'on-premises-site': onPremisesSiteBehaviour,
  'on-premises-router': onPremisesRouterBehaviour,
  'on-premises-load-balancer': onPremisesLoadBalancerBehaviour,
  'on-premises-host': onPremisesHostBehaviour,
  promise: undefined,
  quota: undefined,
  other: otherBehaviour,
  note: undefined,
}
